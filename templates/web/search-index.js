/* Reads the files of an index, see docs/search-format.md: term shards, lists, positions, cards, days. */
(function () {
  'use strict';

  const { Decoder, Numbers, Odds, Prose } = backfile.coding;
  const FORMAT = 3;
  const KEPT = 300;
  const ABSENT = -1;
  const ID_DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
  const SLUG_LONGEST = 72;

  function signed(number) {
    return number >>> 1 ^ -(number & 1);
  }

  function bitLength(number) {
    return 32 - Math.clz32(number);
  }

  /** The place of a value in a sorted row; where it is not, minus one minus the place where it would stand. */
  function indexOf(row, value) {
    let low = 0;
    let high = row.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (row[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < row.length && row[low] === value ? low : -low - 1;
  }

  /** The last of a sorted row that is not after a value; the first where all are. */
  function lastNotAfter(row, value) {
    const at = indexOf(row, value);
    return Math.max(0, at < 0 ? -at - 2 : at);
  }

  function fnv(term, basis) {
    let hash = basis;
    for (let i = 0; i < term.length; i++) {
      hash = Math.imul(hash ^ term.charCodeAt(i), 16777619);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }

  /** The name of the shard that begins with a term. */
  function shardName(term) {
    return fnv(term, 2166136261) + fnv(term, 84696351).slice(0, 4);
  }

  function repeat(count, read) {
    const all = [];
    for (let i = 0; i < count; i++) {
      all.push(read(i));
    }
    return all;
  }

  /** A sorted row of terms: each as what it shares with the one before, and the rest. */
  class Terms {
    constructor(prose) {
      this.prose = prose;
      this.counts = new Numbers();
      this.shared = new Numbers();
      this.before = '';
    }

    count(decoder) {
      return this.counts.read(decoder);
    }

    next(decoder) {
      const known = this.before.slice(0, this.shared.read(decoder));
      this.before = known + this.prose.read(decoder, known);
      return this.before;
    }

    all(decoder) {
      return repeat(this.count(decoder), () => this.next(decoder));
    }
  }

  /** The articles that have a term, in the order of their slots, and its level in the title and in the body of each. */
  class List {
    constructor(size) {
      this.slots = new Int32Array(size);
      this.titles = new Int8Array(size);
      this.bodies = new Int8Array(size);
      this.size = 0;
      this.titled = 0;
      this.bodied = 0;
    }

    add(slot, title, body) {
      this.slots[this.size] = slot;
      this.titles[this.size] = title;
      this.bodies[this.size++] = body;
      this.titled += title >= 0 ? 1 : 0;
      this.bodied += body >= 0 ? 1 : 0;
    }

    indexOf(slot) {
      return indexOf(this.slots, slot);
    }

    addFrom(other, i) {
      this.add(other.slots[i], other.titles[i], other.bodies[i]);
    }

    /** All articles of two lists that share none. */
    static merged(a, b) {
      const all = new List(a.size + b.size);
      for (let i = 0, j = 0; i < a.size || j < b.size;) {
        if (j === b.size || i < a.size && a.slots[i] < b.slots[j]) {
          all.addFrom(a, i++);
        } else {
          all.addFrom(b, j++);
        }
      }
      return all;
    }

    /** The articles of any of the lists, each level the greatest. */
    static union(lists, slotCount) {
      if (lists.length === 1) {
        return lists[0];
      }
      const titles = new Int8Array(slotCount).fill(ABSENT);
      const bodies = new Int8Array(slotCount).fill(ABSENT);
      lists.forEach(list => list.slots.forEach((slot, i) => {
        titles[slot] = Math.max(titles[slot], list.titles[i]);
        bodies[slot] = Math.max(bodies[slot], list.bodies[i]);
      }));
      const has = slot => titles[slot] >= 0 || bodies[slot] >= 0;
      let count = 0;
      titles.forEach((_, slot) => count += has(slot) ? 1 : 0);
      const union = new List(count);
      for (let slot = 0; slot < slotCount; slot++) {
        if (has(slot)) {
          union.add(slot, titles[slot], bodies[slot]);
        }
      }
      return union;
    }
  }

  /** The odds of the lists of one file. */
  class Lists {
    constructor({ levelBits, coarse, slots }) {
      this.levelBits = levelBits;
      this.coarse = coarse;
      this.rarest = bitLength(slots);
      this.gaps = Numbers.sets(32);
      this.titled = new Odds(32);
      this.bodied = new Odds(1);
      this.titleLevels = new Odds(1 << levelBits);
      this.levels = new Odds(32 << levelBits);
    }

    read(decoder, frequency, count) {
      const kind = bitLength(frequency);
      const rarity = this.rarest - kind;
      const leftOut = Math.min(this.coarse, rarity <= 2 ? 2 : rarity <= 4 ? 1 : 0);
      const list = new List(count);
      let slot = -1;
      for (let i = 0; i < count; i++) {
        slot += 1 + this.gaps[kind].read(decoder);
        const titled = decoder.bit(this.titled, kind);
        const title = titled ? decoder.tree(this.titleLevels, 0, this.levelBits) : ABSENT;
        const bodied = !titled || decoder.bit(this.bodied, 0);
        list.add(slot, title, bodied ? decoder.tree(this.levels, kind << this.levelBits, this.levelBits - leftOut) << leftOut | 1 << leftOut >> 1 : ABSENT);
      }
      return list;
    }
  }

  /** The odds of the positions of one file. */
  class Places {
    constructor() {
      this.titleCounts = new Numbers();
      this.titleGaps = new Numbers();
      this.bodyCounts = new Numbers();
      this.bodyGaps = Numbers.sets(8);
    }

    /** Reads entries of a list; found gets the positions of those whose slots are wanted, by slot. */
    read(decoder, list, from, to, wanted, found) {
      for (let i = from; i < to; i++) {
        const title = list.titles[i] < 0 ? [] : this.positions(decoder, this.titleCounts, () => this.titleGaps);
        const body = list.bodies[i] < 0 ? [] : this.positions(decoder, this.bodyCounts, count => this.bodyGaps[Math.min(7, bitLength(count))]);
        if (wanted.has(list.slots[i])) {
          found.set(list.slots[i], { title, body });
        }
      }
    }

    positions(decoder, counts, gapsFor) {
      const count = counts.read(decoder) + 1;
      const gaps = gapsFor(count);
      let at = -1;
      return repeat(count, () => at += gaps.read(decoder) + 1);
    }
  }

  /** A stretch of the vocabulary. */
  class Shard {
    constructor(index, name, decoder) {
      this.index = index;
      this.name = name;
      this.terms = [];
      this.rows = [];
      this.read(decoder);
    }

    read(decoder) {
      const terms = new Terms(new Prose());
      const lists = new Lists(this.index.root);
      const frequencies = new Numbers();
      const apart = new Odds(1);
      const places = new Numbers();
      let file = 0;
      for (let left = terms.count(decoder); left > 0; left--) {
        this.terms.push(terms.next(decoder));
        const row = { frequency: frequencies.read(decoder) + 1, long: decoder.bit(apart, 0) };
        if (row.long) {
          row.list = new List(0);
        } else {
          row.list = lists.read(decoder, row.frequency, row.frequency);
          const code = places.read(decoder);
          file += code > 0 ? 1 : 0;
          row.file = file - 1;
          row.files = Math.max(0, code - 1);
          file += Math.max(0, code - 2);
        }
        this.rows.push(row);
      }
    }

    /** What the index holds of a term: of a long one its outline tells. */
    async postings(at) {
      return this.rows[at].long ? (await this.index.outlineOf(this.terms[at])).long.get(this.terms[at]) : new Postings(this, at);
    }
  }

  /** The positions of a term that has files of its own. */
  async function ownPlaces(index, name, files, list, slots) {
    const found = new Map();
    const each = Math.ceil(list.size / files);
    const wanted = new Set(slots);
    await Promise.all(Array.from(new Set(slots.map(slot => Math.floor(list.indexOf(slot) / each))), async file => {
      const decoder = await index.open(name(file));
      new Places().read(decoder, list, file * each, Math.min(list.size, (file + 1) * each), wanted, found);
    }));
    return found;
  }

  /** The list of a term and its positions, where its shard has the list. */
  class Postings {
    constructor(shard, at) {
      this.shard = shard;
      this.at = at;
      this.row = shard.rows[at];
    }

    list() {
      return this.row.list;
    }

    titles() {
      return this.row.list;
    }

    /** The positions in some articles that have the term, by slot. */
    async places(slots) {
      const { index, name } = this.shard;
      const file = n => 'p/' + name + '-' + (this.row.file + n);
      return this.row.files ? ownPlaces(index, file, this.row.files, this.row.list, slots) : this.shared(await index.open(file(0)), new Set(slots));
    }

    shared(decoder, wanted) {
      const places = new Places();
      const found = new Map();
      const { rows } = this.shard;
      for (let term = rows.findIndex(row => row.file === this.row.file); term <= this.at; term++) {
        places.read(decoder, rows[term].list, 0, rows[term].list.size, term === this.at ? wanted : new Set(), found);
      }
      return found;
    }
  }

  /** The same of a term that has files of its own; those of its articles that have it in the title come first. */
  class LongPostings {
    constructor(index, term, numbers) {
      const [frequency, parts, files, first] = numbers;
      Object.assign(this, { index, frequency: frequency + 1, parts, files, first, name: shardName(term) });
      this.heads = parts === 1 ? 0 : parts + 1 >> 1;
    }

    file(folder, n) {
      return folder + this.name + '-' + (this.first + n);
    }

    async stretch(from, count) {
      const lists = await Promise.all(repeat(count, n => this.index.keep(this.file('l/', from + n), decoder =>
        new Lists(this.index.root).read(decoder, this.frequency, new Numbers().read(decoder)))));
      return lists.reduce(List.merged);
    }

    titles() {
      return this.stretch(0, this.heads || 1);
    }

    async list() {
      const [titles, others] = await Promise.all([this.titles(), this.heads ? this.stretch(this.heads, this.parts) : new List(0)]);
      return List.merged(titles, others);
    }

    async places(slots) {
      return ownPlaces(this.index, n => this.file('q/', n), this.files, await this.list(), slots);
    }
  }

  /** The index of a site. Its reader gives a promise of the bits of a file. */
  class Index {
    constructor(reader) {
      this.reader = reader;
      this.reading = new Map();
      this.kept = new Map();
    }

    /** A file's stream, from its start; who wants a file that is on its way waits for the same one. */
    async open(name) {
      const bits = this.reading.get(name) || this.reader(name);
      this.reading.set(name, bits);
      try {
        return new Decoder(await bits);
      } finally {
        this.reading.delete(name);
      }
    }

    /** What make gives for a file, kept for the next time. */
    keep(name, make) {
      const known = this.kept.get(name) || this.open(name).then(make);
      this.kept.delete(name);
      this.kept.set(name, known);
      known.catch(() => this.kept.delete(name));
      if (this.kept.size > KEPT) {
        this.kept.delete(this.kept.keys().next().value);
      }
      return known;
    }

    /** Reads what every query needs. */
    async start() {
      this.root = readRoot(await this.open('root'));
      const files = await Promise.all(repeat(this.root.cellFiles, n => this.open('f/' + n)));
      let start = 0;
      this.cells = [].concat(...files.map(decoder => {
        const cells = readCells(decoder, start);
        start = cells.length ? cells[cells.length - 1].end : start;
        return cells;
      }));
      return this;
    }

    outline(first) {
      return this.keep('o/' + shardName(first), decoder => readOutline(this, decoder));
    }

    outlineOf(term) {
      const { outlines } = this.root;
      return this.outline(outlines[lastNotAfter(outlines, term)]);
    }

    shard(first) {
      const name = shardName(first);
      return this.keep('t/' + name, decoder => new Shard(this, name, decoder));
    }

    /** First terms of the shards that hold the terms from one to another, in order. */
    async borders(from, to) {
      const outlines = this.root.outlines;
      const all = outlines.slice(lastNotAfter(outlines, from), lastNotAfter(outlines, to) + 1);
      const borders = [].concat(...await Promise.all(all.map(async first => (await this.outline(first)).borders)));
      return borders.slice(lastNotAfter(borders, from), lastNotAfter(borders, to) + 1);
    }

    /** The shard where a term stands or would stand. */
    async around(term) {
      const [border] = await this.borders(term, term);
      return this.shard(border);
    }

    /** What the index holds of a term; null where it has none. */
    async postings(term) {
      const long = this.root.outlines.length && (await this.outlineOf(term)).long.get(term);
      if (long) {
        return long;
      }
      const shard = await this.around(term);
      const at = indexOf(shard.terms, term);
      return at < 0 ? null : shard.postings(at);
    }

    /** The same of all terms that begin with a prefix. */
    async prefixed(prefix) {
      const borders = await this.borders(prefix, prefix + '\uffff');
      const shards = await Promise.all(borders.map(border => this.shard(border)));
      return Promise.all([].concat(...shards.map(shard => {
        const at = indexOf(shard.terms, prefix);
        const all = [];
        for (let i = at < 0 ? -at - 1 : at; i < shard.terms.length && shard.terms[i].startsWith(prefix); i++) {
          all.push(shard.postings(i));
        }
        return all;
      })));
    }

    /** Terms written backwards, and their frequencies, of the shard where one would stand. */
    spellings(backwards) {
      const borders = this.root.spellings;
      if (!borders.length) {
        return Promise.resolve([]);
      }
      return this.keep('s/' + shardName(borders[lastNotAfter(borders, backwards)]), readSpellings);
    }

    /** The day of the year by slot, as far as the slots' files hold them; 0: none. */
    async days(slots) {
      const size = this.root.daySlots;
      const numbers = Array.from(new Set(slots.map(slot => Math.floor(slot / size))));
      const files = new Map();
      await Promise.all(numbers.map(async n => files.set(n, await this.keep('d/' + n, decoder => this.readDays(decoder, n)))));
      return slot => files.get(Math.floor(slot / size))[slot % size];
    }

    readDays(decoder, n) {
      const days = new Int16Array(Math.min(this.root.daySlots, this.root.slots - n * this.root.daySlots));
      const numbers = new Numbers();
      let day = 0;
      for (let i = 0; i < days.length; i++) {
        const number = numbers.read(decoder);
        day += number ? signed(number - 1) : 0;
        days[i] = number ? day : 0;
      }
      return days;
    }

    cellOf(slot) {
      let low = 0;
      let high = this.cells.length - 1;
      while (low < high) {
        const middle = low + high >> 1;
        if (this.cells[middle].end > slot) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return this.cells[low];
    }

    /** What a hit shows of the article in a slot. */
    async card(slot) {
      const size = this.root.cardSlots;
      const n = Math.floor(slot / size);
      const cards = await this.keep('c/' + n, decoder => readCards(decoder, Math.min(size, this.root.slots - n * size)));
      const cell = this.cellOf(slot);
      const card = cards[slot % size];
      return Object.assign({}, card, {
        date: cell.year && card.day ? isoDate(cell.year, card.day) : card.known,
        path: path(this.root.layout, cell.year, card),
        outlet: this.root.outlets[cell.outlet - 1],
        section: this.root.sections[cell.section - 1],
        language: this.root.languages[cell.language - 1]
      });
    }
  }

  function readRoot(decoder) {
    const head = new Numbers();
    if (head.read(decoder) !== FORMAT) {
      throw new Error('the index is of another version');
    }
    const prose = new Prose();
    const names = () => repeat(head.read(decoder), () => prose.read(decoder));
    const root = {};
    ['articles', 'slots', 'levelBits', 'coarse', 'titleWeight', 'cardSlots', 'daySlots', 'bodied', 'titled', 'cellFiles', 'layout']
      .forEach(key => root[key] = head.read(decoder));
    root.outlets = names();
    root.sections = names();
    root.languages = names();
    root.outlines = new Terms(prose).all(decoder);
    root.spellings = new Terms(prose).all(decoder);
    return root;
  }

  /** First terms of shards, and the long terms by their letters. */
  function readOutline(index, decoder) {
    const prose = new Prose();
    const borders = new Terms(prose).all(decoder);
    const terms = new Terms(prose);
    const numbers = Numbers.sets(4);
    const long = new Map();
    for (let left = terms.count(decoder); left > 0; left--) {
      const term = terms.next(decoder);
      long.set(term, new LongPostings(index, term, numbers.map(one => one.read(decoder))));
    }
    return { borders, long };
  }

  /** The ranges of slots of one year, outlet, section and language. */
  function readCells(decoder, start) {
    const [yearCounts, years, counts, outlets, nexts, sections, languages, rooms, articles] = Numbers.sets(9);
    const cells = [];
    let year = 0;
    let end = start;
    for (let left = yearCounts.read(decoder); left > 0; left--) {
      year += years.read(decoder);
      let outlet = 0;
      let section = 0;
      const count = counts.read(decoder);
      for (let i = 0; i < count; i++) {
        const more = outlets.read(decoder);
        section = more === 0 && i > 0 ? section + nexts.read(decoder) : sections.read(decoder);
        outlet += more;
        const cell = { year, outlet, section, language: languages.read(decoder), start: end };
        end += rooms.read(decoder) + articles.read(decoder) + 1;
        cell.end = end;
        cells.push(cell);
      }
    }
    return cells;
  }

  function readSpellings(decoder) {
    const terms = new Terms(new Prose());
    const frequencies = new Numbers();
    return repeat(terms.count(decoder), () => ({ term: terms.next(decoder), frequency: frequencies.read(decoder) + 1 }));
  }

  function readCards(decoder, count) {
    const live = new Odds(1);
    const derived = new Odds(1);
    const days = new Numbers();
    const prose = new Prose();
    let day = 0;
    return repeat(count, () => {
      if (!decoder.bit(live, 0)) {
        return null;
      }
      day += signed(days.read(decoder));
      const headline = prose.read(decoder);
      const lead = prose.read(decoder);
      const known = day === 0 ? prose.read(decoder) : '';
      const slug = decoder.bit(derived, 0) ? derivedSlug(headline) : prose.read(decoder);
      return { day, headline, lead, known, slug, id: readId(decoder) };
    });
  }

  function readId(decoder) {
    return repeat(4, () => decoder.direct(15)).map(group => [10, 5, 0].map(shift => ID_DIGITS[group >> shift & 31]).join('')).join('');
  }

  function derivedSlug(headline) {
    let slug = '';
    for (const c of headline) {
      const one = backfile.character(c);
      if (one.kind === 'W' && /[\0-\x7f]/.test(one.letters)) {
        slug += one.letters;
      } else if (!/['"\u2018\u2019\u201c\u201d]/.test(c) && slug && !slug.endsWith('-')) {
        slug += '-';
      }
    }
    if (slug.length > SLUG_LONGEST) {
      const hyphen = slug.lastIndexOf('-', SLUG_LONGEST);
      slug = slug.slice(0, hyphen > SLUG_LONGEST / 2 ? hyphen : SLUG_LONGEST);
    }
    return slug.replace(/-+$/, '');
  }

  function isoDate(year, day) {
    const date = new Date(0);
    date.setUTCFullYear(year, 0, day);
    return String(year).padStart(4, '0') + date.toISOString().slice(-20, -14);
  }

  /** An article's page, or its place on the page of its day or initial where they are packed. */
  function path(layout, year, card) {
    const day = year && card.day ? isoDate(year, card.day).replace(/-/g, '/') : '';
    const name = (card.slug ? card.slug + '-' : '') + card.id;
    const initial = card.slug ? card.slug[0] : 'other';
    return layout ? (day || 'undated/' + initial) + '/index.html#' + name : (day || 'undated') + '/' + name + '.html';
  }

  backfile.Index = Index;
  backfile.List = List;
  backfile.indexOf = indexOf;
}());
