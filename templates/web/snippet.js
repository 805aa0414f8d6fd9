/* Gives the archive's own search page, which has opened this page in a frame, the article's text for its snippet. */
(function () {
  'use strict';

  function answer() {
    const parts = document.querySelectorAll('article .standfirst, article .body > *');
    const host = /^http/.test(location.protocol) ? location.origin : '*';
    window.parent.postMessage({ article: Array.from(parts, part => part.textContent) }, host);
  }

  if (window.parent !== window && location.hash === '#snippet') {
    answer();
  }
}());
