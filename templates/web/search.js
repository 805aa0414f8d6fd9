/* The search page: its address, its box, and what is shown. Starts all the others. */
(function () {
  'use strict';

  const { Index, Filters, Hits, Results, element, query } = backfile;
  const PAGE = 10;
  const PAUSE = 150;
  const CALM = 500;
  const FACETS = ['outlet', 'section', 'language'];
  const LEAST_PREFIX = 2;
  const MOST_SHARDS = 4;

  const byId = id => document.getElementById(id);

  /** The page's own words, from a list in it. */
  class Words {
    constructor(list) {
      this.texts = new Map(Array.from(list.querySelectorAll('dt'), dt => [dt.textContent, dt.nextElementSibling.textContent]));
      this.languages = typeof Intl.DisplayNames === 'function' ? new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }) : null;
    }

    text(key, ...values) {
      return values.reduce((text, value, i) => text.split('{' + i + '}').join(value), this.texts.get(key));
    }

    number(number) {
      return String(number).replace(/\B(?=(\d{3})+$)/g, this.text('number.group'));
    }

    count(number) {
      const one = this.text('number.singular').split(' ').includes(String(number));
      return this.text(one ? 'articles.one' : 'articles.other', this.number(number));
    }

    month(year, month) {
      return this.named('date.month', { month: this.text('month.' + month), year });
    }

    named(key, values) {
      return Object.keys(values).reduce((text, name) => text.replace('{' + name + '}', values[name]), this.text(key));
    }

    /** A date like 2012-07-04, 2012-07 or [2012-01-02,2012-02-01] in words. */
    date(date) {
      return date.replace(/[[\]]/g, '').split(',').map(one => this.oneDate(one)).join(this.text('date.or'));
    }

    oneDate(date) {
      const [year, month, day] = date.split('-').map(Number);
      if (!month) {
        return date;
      }
      return day ? this.named('date.day', { day: day === 1 ? this.text('date.first') : day, month: this.text('month.dated.' + month), year })
        : this.month(year, month);
    }

    language(code) {
      try {
        return this.languages.of(code);
      } catch (e) {
        return code; // no code that the browser knows, as pages may declare anything
      }
    }
  }

  /** What is asked for, as it stands in the page's address. */
  function readState(text) {
    const all = new URLSearchParams(text);
    const date = key => /^\d{1,5}(-\d\d)?$/.test(all.get(key) || '') ? all.get(key) : '';
    const state = {
      q: all.get('q') || '', sort: ['newest', 'oldest'].includes(all.get('sort')) ? all.get('sort') : '',
      from: date('from'), to: date('to'), undated: all.get('undated') || '', page: Math.max(1, parseInt(all.get('page'), 10) || 1)
    };
    FACETS.forEach(facet => state[facet] = all.getAll(facet));
    return state;
  }

  function writeState(state) {
    const all = new URLSearchParams();
    Object.keys(state).forEach(key => [].concat(state[key]).forEach(value =>
      (value || FACETS.includes(key)) && (key !== 'page' || value > 1) && all.append(key, value)));
    return '#' + all.toString();
  }

  /** A reader of the index's files. Each is a script; the one policy of the page passes no other address. */
  function scripts(folder) {
    const arriving = new Map();
    const address = name => {
      if (!/^([a-z]\/[0-9a-f]+(-\d+)?|root)$/.test(name)) {
        throw new TypeError('no file of the index: ' + name);
      }
      return folder + name + '.js';
    };
    const policy = window.trustedTypes ? window.trustedTypes.createPolicy('backfile', { createScriptURL: address }) : { createScriptURL: address };
    backfile.arrived = (name, bits) => arriving.has(name) && arriving.get(name)(bits);
    return name => new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const end = () => {
        arriving.delete(name);
        script.remove();
        reject(new Error(folder + name + '.js'));
      };
      arriving.set(name, resolve);
      script.onload = end;
      script.onerror = end;
      script.src = policy.createScriptURL(name);
      document.head.append(script);
    });
  }

  class Page {
    constructor() {
      this.words = new Words(byId('words'));
      this.form = byId('query');
      this.box = this.form.elements.q;
      this.title = document.title;
      this.hits = new Hits(byId('hits'), this.words);
      this.filters = new Filters(byId('filters'), this.words, change => this.go(Object.assign({}, this.state, { page: 1 }, change)));
      this.turn = 0;
      this.slow = 0;
      this.typing = false;
      this.index = null;
      this.first = '';
    }

    start() {
      this.form.addEventListener('submit', event => {
        event.preventDefault();
        this.ask(false);
      });
      this.box.addEventListener('input', () => {
        clearTimeout(this.pause);
        this.pause = setTimeout(() => this.ask(true), PAUSE);
      });
      this.form.elements.sort.addEventListener('change', () => this.go(Object.assign({}, this.state, { sort: this.form.elements.sort.value, page: 1 })));
      document.addEventListener('keydown', event => this.key(event));
      window.addEventListener('hashchange', () => this.show());
      const wide = window.matchMedia('(min-width: 56rem)');
      wide.addEventListener('change', () => place(wide.matches));
      place(wide.matches);
      this.show();
    }

    /** Takes what is in the box; while it is typed, it leaves no trace in the browser's history. */
    ask(typing) {
      clearTimeout(this.pause);
      const state = Object.assign(this.box.value === this.state.q ? Object.assign({}, this.state) : readState(''), { q: this.box.value, sort: this.state.sort });
      this.typing = typing;
      this.go(state, typing);
    }

    go(state, quietly) {
      const address = writeState(state);
      if (address === (location.hash || '#')) {
        this.show();
      } else if (quietly) {
        location.replace(address);
      } else {
        location.hash = address;
      }
    }

    /** Shows what the address asks for. */
    async show() {
      const turn = ++this.turn;
      const typing = this.typing;
      this.typing = false;
      this.state = readState(location.hash.slice(1));
      if (this.box.value !== this.state.q) {
        this.box.value = this.state.q;
      }
      this.form.elements.sort.value = this.state.sort;
      document.title = (this.state.q ? this.state.q + ' – ' : '') + this.title;
      try {
        await this.find(this.state, typing, () => turn === this.turn);
      } catch (e) {
        if (turn === this.turn) {
          this.index = null;
          this.blank();
          this.say(this.words.text('search.failed', e.message));
        }
      }
    }

    async find(state, typing, current) {
      let clauses = query.parse(state.q);
      byId('how').hidden = clauses.some(clause => !clause.excluded);
      if (!byId('how').hidden) {
        this.blank();
        this.say('');
        return;
      }
      const slow = this.slow = setTimeout(() => current() && this.say(this.words.text('search.searching')), CALM);
      try {
        this.index = this.index || new Index(scripts('search/')).start();
        const index = await this.index;
        const prefix = typing ? await unfinished(index, clauses) : null;
        clauses = prefix && prefix.clauses || clauses;
        const first = isPlain(state) ? await query.best(index, clauses, PAGE) : null;
        const [matches] = await Promise.all([query.find(index, clauses), first && this.presentFirst(index, clauses, first, current)]);
        const results = await new Results(index, matches, state).narrow();
        if (current()) {
          await this.present(index, clauses, results, state, prefix, current);
        }
      } finally {
        clearTimeout(slow);
      }
    }

    /** Shows the best while the others are counted. */
    async presentFirst(index, clauses, slots, current) {
      const cards = await Promise.all(slots.map(slot => index.card(slot)));
      if (current()) {
        this.blank();
        byId('pages').hidden = true;
        byId('finding').hidden = false;
        this.hits.show(cards, wanted(clauses), 0);
        this.first = this.state.q + slots;
        this.say(this.words.text('search.first', this.words.number(slots.length)));
      }
    }

    async present(index, clauses, results, state, prefix, current) {
      const pages = Math.max(1, Math.ceil(results.total / PAGE));
      const page = Math.min(state.page, pages);
      const slots = await results.hits(state.sort, (page - 1) * PAGE, page * PAGE);
      const cards = await Promise.all(slots.map(slot => index.card(slot)));
      if (!current()) {
        return;
      }
      byId('finding').hidden = !results.matches.size;
      byId('how').hidden = results.matches.size > 0;
      if (this.first !== state.q + slots) {
        this.hits.show(cards, wanted(clauses), (page - 1) * PAGE);
      }
      this.first = '';
      this.say(this.summary(results, state, prefix));
      this.turnPages(state, page, pages);
      byId('near').textContent = '';
      await this.filters.show(results);
      setTimeout(() => current() && this.hits.illustrate(), CALM);
      await this.near(index, clauses, state, current);
    }

    summary(results, state, prefix) {
      const { size } = results.matches;
      if (!size) {
        return this.words.text('search.nothing', state.q);
      } else if (!results.total) {
        return this.words.text('search.filtered', this.words.count(size));
      }
      const count = this.words.count(results.total);
      return prefix ? this.words.text(prefix.clauses ? 'search.beginning' : 'search.whole', count, prefix.term) : count;
    }

    /** Offers spellings that the archive has for words that it does not. */
    async near(index, clauses, state, current) {
      const unknown = await query.unknown(index, clauses);
      for (const term of unknown) {
        const near = await query.near(index, term);
        if (current() && near.length) {
          const links = near.map(one => element('a', { href: writeState(Object.assign(readState(''), { q: replaced(state.q, term, one.term) })) }, one.term));
          byId('near').append(element('p', {}, this.words.text('search.near', term), ...[].concat(...links.map(link => [' ', link]))));
        }
      }
    }

    turnPages(state, page, pages) {
      const box = byId('pages');
      const to = (number, key) => element('a', { href: writeState(Object.assign({}, state, { page: number })), rel: key, class: key }, this.words.text(key === 'prev' ? 'previous' : 'next'));
      box.textContent = '';
      box.hidden = pages < 2;
      box.append(...page > 1 ? [to(page - 1, 'prev')] : [], element('span', {}, this.words.text('search.page', this.words.number(page), this.words.number(pages))),
        ...page < pages ? [to(page + 1, 'next')] : []);
      box.querySelectorAll('a').forEach(link => link.addEventListener('click', () => byId('found').focus()));
    }

    blank() {
      this.first = '';
      byId('finding').hidden = true;
      byId('near').textContent = '';
      this.hits.clear();
      this.filters.clear();
    }

    /** Says it to screen readers too, once; then there is no more to be said of the search being slow. */
    say(text) {
      clearTimeout(this.slow);
      if (byId('status').textContent !== text) {
        byId('status').textContent = text;
      }
    }

    /** Arrow down leads from the box to the hits and on, arrow up back. */
    key(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const stops = [this.box].concat(Array.from(document.querySelectorAll('#hits h3 a')));
      const at = stops.indexOf(document.activeElement);
      if (step && at >= 0 && stops[at + step] && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        stops[at + step].focus();
      }
    }
  }

  /**
   * The clauses with the last word, which is still being typed, as the beginning of words; without clauses where too many words
   * begin so. Null where the last word is finished.
   */
  async function unfinished(index, clauses) {
    const last = clauses[clauses.length - 1];
    const phrase = last && last.phrases[last.phrases.length - 1];
    const place = phrase && phrase.unfinished && !last.excluded && phrase.places[phrase.places.length - 1];
    if (!place || place.prefix || place.kind !== 'W') {
      return null;
    }
    const borders = place.term.length < LEAST_PREFIX ? null : await index.borders(place.term, place.term + '\uffff');
    if (!borders || borders.length > MOST_SHARDS) {
      return { term: place.term };
    }
    place.prefix = true;
    return { term: place.term, clauses };
  }

  /** What narrows down stands beside the hits; where there is no room, before them and shut. */
  function place(wide) {
    const narrow = byId('narrow');
    narrow.open = wide;
    byId('finding')[wide ? 'append' : 'prepend'](narrow);
  }

  /** Whether the best of all are asked for. */
  function isPlain(state) {
    return !state.sort && !state.from && !state.to && !state.undated && state.page === 1 && FACETS.every(facet => !state[facet].length);
  }

  function wanted(clauses) {
    return [].concat(...clauses.filter(clause => !clause.excluded).map(clause => clause.phrases));
  }

  /** A query with an unknown word written otherwise. */
  function replaced(text, term, other) {
    const found = backfile.terms(text).find(one => one.term === term);
    return found ? text.slice(0, found.from) + other + text.slice(found.to) : text;
  }

  // The box on other pages is a plain form, which asks by ?q=. A search has one address: the one with #q=.
  if (location.search) {
    location.replace(location.pathname + writeState(readState(location.search)));
  } else {
    new Page().start();
  }
}());
