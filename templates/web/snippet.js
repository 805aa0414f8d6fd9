/* Gives the archive's own search page, which has opened this page in a frame, an article's text for its snippet. */
(function () {
  'use strict';

  function answer(article) {
    const parts = article ? article.querySelectorAll('.standfirst, .body > *') : [];
    const host = /^http/.test(location.protocol) ? location.origin : '*';
    window.parent.postMessage({ article: Array.from(parts, part => part.textContent) }, host);
  }

  // The page's one article, or the one of many that is named: "#snippet", "#snippet=a-headline-abcdefghijkl".
  const [asked, name] = /^#snippet(?:=(.*))?$/.exec(location.hash) || [];
  if (window.parent !== window && asked) {
    answer(name ? document.getElementById(name) : document.querySelector('article'));
  }
}());
