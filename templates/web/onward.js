/* A day of very many articles lists them: leads on from the line of the article that the address names to the page that holds it. */
(function () {
  'use strict';

  const [, snippet, anchor] = /^#(snippet=)?(.*)$/.exec(location.hash) || [];
  const line = anchor && document.getElementById(anchor);
  const link = line && line.querySelector('a');
  if (link) {
    location.replace(link.href.replace('#', '#' + (snippet || '')));
  }
}());
