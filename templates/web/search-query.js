/* What a query means, and the articles that it finds, see "Queries" and "Ranking" in docs/search-format.md. */
(function () {
  'use strict';

  const { List, indexOf } = backfile;
  const QUOTES = /["“”„«»]/;
  const BLANK = /[\0-\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  const TITLE = 'title:';
  const SPELLINGS = 5;

  /** The clauses of a query; each has phrases, of which one must occur, or none where it is excluded. */
  function parse(text) {
    const words = [];
    for (let at = 0; at < text.length;) {
      if (BLANK.test(text[at])) {
        at++;
      } else {
        words.push(wordAt(text, at));
        at = words[words.length - 1].end;
      }
    }
    return clauses(words);
  }

  function wordAt(text, start) {
    const excluded = text[start] === '-';
    let at = start + (excluded ? 1 : 0);
    const titleOnly = text.startsWith(TITLE, at);
    at += titleOnly ? TITLE.length : 0;
    if (QUOTES.test(text[at] || '')) {
      const close = find(text, at + 1, c => QUOTES.test(c));
      const star = text[close + 1] === '*';
      return { text: text.slice(at + 1, close) + (star ? '*' : ''), excluded, titleOnly, end: close + (star ? 2 : 1) };
    }
    const end = find(text, at, c => BLANK.test(c) || QUOTES.test(c));
    const word = text.slice(at, end);
    return { text: word, excluded, titleOnly, or: !excluded && !titleOnly && word === 'OR', end, bare: end === text.length };
  }

  function find(text, from, test) {
    let at = from;
    while (at < text.length && !test(text[at])) {
      at++;
    }
    return at;
  }

  function clauses(words) {
    const all = [];
    let joins = false;
    words.forEach((word, i) => {
      const joiner = word.or && i > 0 && i + 1 < words.length && !words[i - 1].or && !words[i + 1].or;
      const phrase = joiner ? null : phraseOf(word);
      if (phrase) {
        const last = all[all.length - 1];
        if (joins && last && !word.excluded && !last.excluded) {
          last.phrases.push(phrase);
        } else {
          all.push({ phrases: [phrase], excluded: word.excluded });
        }
      }
      joins = joiner;
    });
    return all;
  }

  /** The places of a phrase; the last character of a run of two or more is in the pair before it. */
  function phraseOf(word) {
    const terms = backfile.terms(word.text);
    const places = terms.filter((term, i) => term.kind !== 'L' || !i || terms[i - 1].kind !== 'P')
      .map(({ term, kind }) => ({ term, kind, prefix: kind === 'L' }));
    if (!places.length) {
      return null;
    }
    const last = places[places.length - 1];
    last.prefix = last.prefix || word.text.endsWith('*');
    return { places, titleOnly: word.titleOnly, unfinished: word.bare && /[^*]$/.test(word.text) };
  }

  /** Slots in order, with a score each. */
  class Matches {
    constructor(size) {
      this.slots = new Int32Array(size);
      this.scores = new Float64Array(size);
      this.size = 0;
    }

    add(slot, score) {
      this.slots[this.size] = slot;
      this.scores[this.size++] = score;
    }

    trimmed() {
      this.slots = this.slots.subarray(0, this.size);
      this.scores = this.scores.subarray(0, this.size);
      return this;
    }

    and(other) {
      const both = new Matches(Math.min(this.size, other.size));
      for (let i = 0, j = 0; i < this.size && j < other.size;) {
        if (this.slots[i] === other.slots[j]) {
          both.add(this.slots[i], this.scores[i++] + other.scores[j++]);
        } else if (this.slots[i] < other.slots[j]) {
          i++;
        } else {
          j++;
        }
      }
      return both.trimmed();
    }

    /** Those in either; one that is not in this, or not in the other, scores what is said of such. */
    or(other, unless = 0, unlessOther = 0) {
      const either = new Matches(this.size + other.size);
      for (let i = 0, j = 0; i < this.size || j < other.size;) {
        const a = i < this.size ? this.slots[i] : Infinity;
        const b = j < other.size ? other.slots[j] : Infinity;
        either.add(Math.min(a, b), (a <= b ? this.scores[i] : unless) + (b <= a ? other.scores[j] : unlessOther));
        i += a <= b ? 1 : 0;
        j += b <= a ? 1 : 0;
      }
      return either.trimmed();
    }

    filter(test) {
      const left = new Matches(this.size);
      this.slots.forEach((slot, i) => test(slot) && left.add(slot, this.scores[i]));
      return left.trimmed();
    }

    without(other) {
      return this.filter(slot => indexOf(other.slots, slot) < 0);
    }

    /** The numbers of the best of some; of equal scores, which are compared in millionths, the higher slot first. */
    best(numbers, count) {
      const score = i => Math.round(this.scores[i] * 1e6);
      const sorted = Float64Array.from(numbers, score).sort();
      const least = sorted[Math.max(0, sorted.length - count)];
      return numbers.filter(i => score(i) >= least).sort((a, b) => score(b) - score(a) || this.slots[b] - this.slots[a]).slice(0, count);
    }
  }

  /** Positions at which both fields' lists have a member. */
  function meet(a, b) {
    return { title: a.title.filter(at => indexOf(b.title, at) >= 0), body: a.body.filter(at => indexOf(b.body, at) >= 0) };
  }

  function join(a, b) {
    const union = (x, y) => Array.from(new Set(x.concat(y))).sort((one, other) => one - other);
    return { title: union(a.title, b.title), body: union(a.body, b.body) };
  }

  function moved(places, back) {
    return { title: places.title.map(at => at - back), body: places.body.map(at => at - back) };
  }

  class Matcher {
    constructor(index) {
      this.index = index;
      this.titleWeight = index.root.titleWeight / 16;
      this.levels = 1 << index.root.levelBits;
    }

    async find(all) {
      const found = await Promise.all(all.map(clause => this.clause(clause)));
      const wanted = found.filter((_, i) => !all[i].excluded);
      const excluded = found.filter((_, i) => all[i].excluded);
      if (!wanted.length) {
        return new Matches(0);
      }
      return excluded.reduce((left, one) => left.without(one), wanted.reduce((left, one) => left.and(one)));
    }

    /**
     * The slots of the best of a query of words, where the parts of long lists that are in titles tell them; else null. An article
     * in none of these can score no more than the greatest level in the body.
     */
    async best(all, count) {
      const phrases = all.map(clause => clause.phrases[0]);
      if (all.some(clause => clause.excluded || clause.phrases.length > 1) || phrases.some(({ places }) => places.length > 1 || places[0].prefix)) {
        return null;
      }
      const terms = await Promise.all(phrases.map(phrase => this.index.postings(phrase.places[0].term)));
      if (!terms.every(Boolean) || !terms.some(term => term.heads)) {
        return null;
      }
      const lists = await Promise.all(terms.map(term => term.titles()));
      const bodied = i => lists[i].bodied + (terms[i].heads ? terms[i].frequency - lists[i].size : 0);
      const matches = phrases.map((phrase, i) => this.scoredList(phrase, lists[i], bodied(i)));
      const most = phrases.map((phrase, i) =>
        terms[i].heads && !phrase.titleOnly ? this.bodyIdf(phrase, bodied(i)) * this.value(this.levels - 1) : -Infinity);
      let bound = most[0];
      const bounds = matches.reduce((left, one, i) => {
        const both = left.or(one, bound, most[i]);
        bound += most[i];
        return both;
      });
      const best = bounds.best(Array.from(bounds.slots.keys()), count);
      const sure = best.length === count && bounds.scores[best[count - 1]] > bound + 1e-6
        && best.every(i => matches.every(one => indexOf(one.slots, bounds.slots[i]) >= 0));
      return sure ? best.map(i => bounds.slots[i]) : null;
    }

    async clause(clause) {
      const found = await Promise.all(clause.phrases.map(phrase => phrase.places.length === 1 ? this.single(phrase) : this.phrase(phrase)));
      return found.reduce((left, one) => left.or(one));
    }

    idf(documents, having) {
      return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
    }

    titleIdf(list) {
      return this.titleWeight * this.idf(this.index.root.titled, list.titled);
    }

    bodyIdf(phrase, bodied) {
      return phrase.titleOnly ? 0 : this.idf(this.index.root.bodied, bodied);
    }

    value(level) {
      return level < 0 ? 0 : (level + 0.5) / this.levels;
    }

    /** In titles alone the list need not be whole. */
    async single(phrase) {
      const terms = await this.terms(phrase.places[0]);
      return this.scoredList(phrase, this.union(await Promise.all(terms.map(one => phrase.titleOnly ? one.titles() : one.list()))));
    }

    scoredList(phrase, list, bodied = list.bodied) {
      const titleIdf = this.titleIdf(list);
      const bodyIdf = this.bodyIdf(phrase, bodied);
      const found = new Matches(list.size);
      for (let i = 0; i < list.size; i++) {
        if (!phrase.titleOnly || list.titles[i] >= 0) {
          found.add(list.slots[i], titleIdf * this.value(list.titles[i]) + bodyIdf * this.value(list.bodies[i]));
        }
      }
      return found.trimmed();
    }

    union(lists) {
      return lists.length ? List.union(lists, this.index.root.slots) : new List(0);
    }

    /** The terms that may stand at a place of a phrase. */
    async terms(place) {
      return place.prefix ? this.index.prefixed(place.term) : [await this.index.postings(place.term)].filter(Boolean);
    }

    /** The same with the list of them all. */
    async place(place, number) {
      const terms = await this.terms(place);
      const lists = await Promise.all(terms.map(one => one.list()));
      return { number, terms, lists, list: this.union(lists) };
    }

    /** The positions of a place's terms, by slot. */
    async positions(place, slots) {
      const all = new Map();
      await Promise.all(place.terms.map(async (term, i) => {
        const wanted = slots.filter(slot => place.lists[i].indexOf(slot) >= 0);
        const found = wanted.length ? await term.places(wanted) : new Map();
        found.forEach((more, slot) => all.set(slot, all.has(slot) ? join(all.get(slot), more) : more));
      }));
      return all;
    }

    /** Reads the rarest terms first, so that of common ones the positions in few articles are read. */
    async phrase(phrase) {
      const places = await Promise.all(phrase.places.map((place, number) => this.place(place, number)));
      const byRarity = places.slice().sort((a, b) => a.list.size - b.list.size || a.number - b.number);
      let slots = byRarity.reduce((left, place) => left.filter(slot => place.list.indexOf(slot) >= 0), Array.from(byRarity[0].list.slots));
      const starts = new Map();
      const rarest = new Map();
      for (const place of byRarity) {
        const here = await this.positions(place, slots);
        slots.forEach(slot => {
          const from = moved(here.get(slot), place.number);
          starts.set(slot, starts.has(slot) ? meet(starts.get(slot), from) : from);
          rarest.set(slot, rarer(rarest.get(slot), place, here.get(slot), slot));
        });
        slots = slots.filter(slot => starts.get(slot).title.length + starts.get(slot).body.length);
      }
      return this.scored(phrase, places, slots, starts, rarest);
    }

    scored(phrase, places, slots, starts, rarest) {
      const titleIdf = places.reduce((sum, place) => sum + this.titleIdf(place.list), 0);
      const bodyIdf = places.reduce((sum, place) => sum + this.bodyIdf(phrase, place.list.bodied), 0);
      const found = new Matches(slots.length);
      slots.forEach(slot => {
        const at = starts.get(slot);
        if (!phrase.titleOnly || at.title.length) {
          const { title, body } = rarest.get(slot);
          found.add(slot, titleIdf * this.phraseValue(at.title.length, title) + bodyIdf * this.phraseValue(at.body.length, body));
        }
      });
      return found.trimmed();
    }

    /** What BM25 makes of a phrase's frequency where it makes the level of its rarest term's. */
    phraseValue(count, term) {
      if (!count) {
        return 0;
      }
      const value = this.value(term.level);
      return count / (count + term.count * (1 - value) / value);
    }
  }

  /** Of the terms of a phrase the one with the fewest positions in each field of an article, the first of them. */
  function rarer(known, place, here, slot) {
    const at = place.list.indexOf(slot);
    const better = (old, count, level) =>
      count && (!old || count < old.count || count === old.count && place.number < old.number) ? { count, level, number: place.number } : old;
    const before = known || {};
    return { title: better(before.title, here.title.length, place.list.titles[at]), body: better(before.body, here.body.length, place.list.bodies[at]) };
  }

  /** Insertions, deletions, changes and swaps of neighbours that lead from one row of characters to another; most + 1 for any more. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    let before = [];
    let row = [0].concat(b.map((_, j) => j + 1));
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /** Whether a term is one that is offered for others: a word of a script with spaces, neither too short nor too long. */
  function offered(term) {
    return term.length >= 4 && term.length <= 24 && Array.from(term).every(c => backfile.character(c).kind === 'W');
  }

  function reversed(term) {
    return Array.from(term).reverse().join('');
  }

  /** Terms of the index that are spelt nearly as an unknown one. */
  async function near(index, term) {
    const letters = Array.from(term);
    const most = letters.length < 6 ? 1 : 2;
    const [shard, spellings] = await Promise.all([index.around(term), index.spellings(reversed(term))]);
    const known = new Map();
    shard.terms.forEach((one, i) => known.set(one, shard.rows[i].frequency));
    spellings.forEach(one => known.set(reversed(one.term), one.frequency));
    return Array.from(known, ([one, frequency]) => ({ term: one, frequency, distance: distance(letters, Array.from(one), most) }))
      .filter(one => one.distance <= most && offered(one.term))
      .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
      .slice(0, SPELLINGS);
  }

  /** The words of a query that no article has, as far as others can be offered for them. */
  async function unknown(index, all) {
    const phrases = [].concat(...all.filter(clause => !clause.excluded).map(clause => clause.phrases));
    const places = [].concat(...phrases.map(phrase => phrase.places));
    const terms = Array.from(new Set(places.filter(place => !place.prefix && offered(place.term)).map(place => place.term)));
    const known = await Promise.all(terms.map(term => index.postings(term)));
    return terms.filter((_, i) => !known[i]);
  }

  backfile.query = { parse, near, unknown, find: (index, all) => new Matcher(index).find(all), best: (index, all, count) => new Matcher(index).best(all, count) };
}());
