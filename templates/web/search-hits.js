/* Shows hits: their cards, the words marked, and sentences of the articles in view. Texts are only ever set as text. */
(function () {
  'use strict';

  const WINDOW = 240;
  const BEFORE = 80;
  const AT_ONCE = 2;
  const PATIENCE = 8000;

  /** A new element with some content: texts and elements. */
  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    Object.keys(attributes).forEach(key => attributes[key] !== undefined && made.setAttribute(key, attributes[key]));
    made.append(...content);
    return made;
  }

  function fits(place, term) {
    return place.prefix ? term.term.startsWith(place.term) : term.term === place.term;
  }

  /** The stretches of a text that phrases of a query take, in order, none overlapping. */
  function stretches(text, phrases) {
    const terms = backfile.terms(text);
    const found = [];
    terms.forEach((term, i) => phrases.forEach(({ places }, phrase) => {
      if (i + places.length <= terms.length && places.every((place, k) => fits(place, terms[i + k]))) {
        const last = places[places.length - 1];
        const end = last.kind === 'L' ? terms[i + places.length - 1].from + last.term.length : terms[i + places.length - 1].to;
        found.push({ from: term.from, to: end, phrase });
      }
    }));
    return found;
  }

  /** A text with the words of a query marked. */
  function marked(text, phrases) {
    const out = [];
    let at = 0;
    stretches(text, phrases).forEach(({ from, to }) => {
      if (to > at) {
        out.push(text.slice(at, Math.max(at, from)), element('mark', {}, text.slice(Math.max(at, from), to)));
        at = to;
      }
    });
    return out.concat(text.slice(at));
  }

  /** The piece of some paragraphs that has most of the words, and one that has most of the others; '' where none has any. */
  function snippet(paragraphs, phrases) {
    const first = best(paragraphs, phrases, new Set());
    const second = best(paragraphs, phrases, first.words);
    return [first, second].filter(one => one.words.size).map(one => piece(one.text, one.at)).join(' ').replace(/\u00a0… …\u00a0/g, ' … ');
  }

  function best(paragraphs, phrases, without) {
    let found = { words: new Set() };
    paragraphs.forEach(text => {
      const all = stretches(text, phrases).filter(one => !without.has(one.phrase));
      all.forEach((first, i) => {
        const near = all.slice(i).filter(one => one.to <= first.from + WINDOW - BEFORE);
        const words = new Set(near.map(one => one.phrase));
        found = words.size > found.words.size ? { text, at: first.from, words } : found;
      });
    });
    return found;
  }

  /** Some words before a place of a text, and some after. */
  function piece(text, at) {
    const start = text.length <= WINDOW ? 0 : Math.max(0, Math.min(at - BEFORE, text.length - WINDOW));
    const end = Math.min(text.length, start + WINDOW);
    const from = start ? wordStart(text, start, at) : 0;
    const to = end < text.length ? wordEnd(text, end) : end;
    return (from ? '…\u00a0' : '') + text.slice(from, to).trim() + (to < text.length ? '\u00a0…' : '');
  }

  function wordStart(text, from, at) {
    const space = text.indexOf(' ', from);
    return space >= 0 && space < at ? space + 1 : wholeCharacter(text, from);
  }

  function wordEnd(text, to) {
    const space = text.lastIndexOf(' ', to);
    return space > to - 40 ? space : wholeCharacter(text, to);
  }

  function wholeCharacter(text, at) {
    return /[\udc00-\udfff]/.test(text[at]) ? at - 1 : at;
  }

  /** The address that asks an article's page for its text, or a page of many for that of the one. */
  function asking(path) {
    return path.includes('#') ? path.replace('#', '#snippet=') : path + '#snippet';
  }

  /**
   * Reads articles' texts by opening their pages in hidden frames, which answer with them. No sandbox: a frame of no origin may not load
   * even its own script, and the pages' policy lets them do nothing else.
   */
  class Articles {
    constructor() {
      this.waiting = [];
      this.open = new Map();
      window.addEventListener('message', message => this.hear(message));
    }

    /** A promise of the paragraphs of an article; of none where its page does not answer. */
    paragraphs(path) {
      return new Promise(resolve => {
        this.waiting.push({ path, resolve });
        this.next();
      });
    }

    /** Forgets those that were not begun. */
    forget() {
      this.waiting = [];
    }

    next() {
      while (this.open.size < AT_ONCE && this.waiting.length) {
        const { path, resolve } = this.waiting.shift();
        const frame = element('iframe', { src: asking(path), hidden: '', 'aria-hidden': 'true', tabindex: '-1' });
        this.open.set(frame, { resolve, timer: setTimeout(() => this.close(frame, []), PATIENCE) });
        document.body.append(frame);
      }
    }

    hear(message) {
      const frame = Array.from(this.open.keys()).find(one => one.contentWindow === message.source);
      const texts = message.data && message.data.article;
      if (frame && Array.isArray(texts)) {
        this.close(frame, texts.map(String));
      }
    }

    close(frame, texts) {
      const { resolve, timer } = this.open.get(frame);
      clearTimeout(timer);
      this.open.delete(frame);
      frame.remove();
      resolve(texts.map(text => text.replace(/\s+/g, ' ').trim()));
      this.next();
    }
  }

  /** The list of hits. */
  class Hits {
    constructor(list, words) {
      this.list = list;
      this.words = words;
      this.articles = new Articles();
      this.view = new IntersectionObserver(seen => this.seen(seen));
      this.shown = new Map();
    }

    show(cards, phrases, first) {
      this.clear();
      this.list.start = first + 1;
      cards.forEach(card => {
        const item = this.item(card, phrases);
        this.list.append(item);
        this.shown.set(item, { card, phrases });
      });
    }

    clear() {
      this.articles.forget();
      this.view.disconnect();
      this.shown.clear();
      this.list.textContent = '';
    }

    item(card, phrases) {
      const language = { lang: card.language, dir: 'auto' };
      const link = element('a', { href: card.path }, ...marked(card.headline, phrases));
      const facts = [card.date && element('time', {}, this.words.date(card.date)), card.outlet, card.section].filter(Boolean)
        .map(fact => element('li', {}, element('bdi', {}, fact)));
      return element('li', { class: 'card' }, element('h3', language, link), element('p', Object.assign({ class: 'summary' }, language), ...marked(card.lead, phrases)),
        element('ul', { class: 'facts' }, ...facts));
    }

    /** Looks for sentences of the articles that come into view. */
    illustrate() {
      this.shown.forEach((_, item) => this.view.observe(item));
    }

    seen(entries) {
      entries.filter(entry => entry.isIntersecting).forEach(async ({ target }) => {
        this.view.unobserve(target);
        const { card, phrases } = this.shown.get(target);
        const text = snippet(await this.articles.paragraphs(card.path), phrases);
        if (text) {
          const summary = target.querySelector('.summary');
          summary.textContent = '';
          summary.append(...marked(text, phrases));
        }
      });
    }
  }

  backfile.element = element;
  backfile.Hits = Hits;
}());
