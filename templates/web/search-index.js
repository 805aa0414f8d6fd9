/* Reads the files of an index, see docs/search-format.md: term shards, lists, positions, cards, days. */
(function () {
  'use strict';

  const { Decoder, Numbers, Odds, Prose } = backfile.coding;
  const FORMAT = 2;
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

    addAll(other) {
      for (let i = 0; i < other.size; i++) {
        this.add(other.slots[i], other.titles[i], other.bodies[i]);
      }
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
    constructor(levelBits) {
      this.levelBits = levelBits;
      this.gaps = Numbers.sets(32);
      this.titled = new Odds(32);
      this.bodied = new Odds(1);
      this.titleLevels = new Odds(1 << levelBits);
      this.levels = new Odds(32 << levelBits);
    }

    read(decoder, frequency, count) {
      const kind = bitLength(frequency);
      const list = new List(count);
      let slot = -1;
      for (let i = 0; i < count; i++) {
        slot += 1 + this.gaps[kind].read(decoder);
        const titled = decoder.bit(this.titled, kind);
        const title = titled ? decoder.tree(this.titleLevels, 0, this.levelBits) : ABSENT;
        const bodied = !titled || decoder.bit(this.bodied, 0);
        list.add(slot, title, bodied ? decoder.tree(this.levels, kind << this.levelBits, this.levelBits) : ABSENT);
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
      const lists = new Lists(this.index.root.levelBits);
      const frequencies = new Numbers();
      const parts = new Numbers();
      const places = new Numbers();
      let part = 0;
      let file = 0;
      for (let left = terms.count(decoder); left > 0; left--) {
        this.terms.push(terms.next(decoder));
        const row = { frequency: frequencies.read(decoder) + 1, parts: parts.read(decoder), part };
        row.list = row.parts ? null : lists.read(decoder, row.frequency, row.frequency);
        const code = places.read(decoder);
        file += code > 0 ? 1 : 0;
        row.file = file - 1;
        row.files = Math.max(0, code - 1);
        file += Math.max(0, code - 2);
        part += row.parts;
        this.rows.push(row);
      }
    }

    async list(at) {
      const row = this.rows[at];
      row.list = row.list || await this.longList(row);
      return row.list;
    }

    async longList(row) {
      const each = Math.ceil(row.frequency / row.parts);
      const files = await Promise.all(repeat(row.parts, part => this.index.open('l/' + this.name + '-' + (row.part + part))));
      const list = new List(row.frequency);
      files.forEach((decoder, part) => list.addAll(new Lists(this.index.root.levelBits)
        .read(decoder, row.frequency, Math.min(each, row.frequency - part * each))));
      return list;
    }

    /** The positions of a term in some articles that have it, by slot. */
    async places(at, slots) {
      const found = new Map();
      const row = this.rows[at];
      const list = await this.list(at);
      await (row.files ? this.ownPlaces(row, list, slots, found) : this.sharedPlaces(at, slots, found));
      return found;
    }

    async ownPlaces(row, list, slots, found) {
      const each = Math.ceil(row.frequency / row.files);
      const files = new Set(slots.map(slot => Math.floor(list.indexOf(slot) / each)));
      const wanted = new Set(slots);
      await Promise.all(Array.from(files, async file => {
        const decoder = await this.index.open('p/' + this.name + '-' + (row.file + file));
        new Places().read(decoder, list, file * each, Math.min(list.size, (file + 1) * each), wanted, found);
      }));
    }

    async sharedPlaces(at, slots, found) {
      const file = this.rows[at].file;
      const decoder = await this.index.open('p/' + this.name + '-' + file);
      const places = new Places();
      const none = new Set();
      const wanted = new Set(slots);
      for (let term = this.rows.findIndex(row => row.file === file); term <= at; term++) {
        const list = await this.list(term);
        places.read(decoder, list, 0, list.size, term === at ? wanted : none, found);
      }
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
      return this.keep('o/' + shardName(first), decoder => new Terms(new Prose()).all(decoder));
    }

    shard(first) {
      const name = shardName(first);
      return this.keep('t/' + name, decoder => new Shard(this, name, decoder));
    }

    /** First terms of the shards that hold the terms from one to another, in order. */
    async borders(from, to) {
      const outlines = this.root.outlines;
      const all = outlines.slice(lastNotAfter(outlines, from), lastNotAfter(outlines, to) + 1);
      const borders = [].concat(...await Promise.all(all.map(first => this.outline(first))));
      return borders.slice(lastNotAfter(borders, from), lastNotAfter(borders, to) + 1);
    }

    /** The shard where a term stands or would stand, and its place there as of indexOf. */
    async seat(term) {
      const [border] = await this.borders(term, term);
      const shard = await this.shard(border);
      return { shard, at: indexOf(shard.terms, term) };
    }

    /** The seats of all terms that begin with a prefix. */
    async prefixed(prefix) {
      const borders = await this.borders(prefix, prefix + '\uffff');
      const shards = await Promise.all(borders.map(border => this.shard(border)));
      return [].concat(...shards.map(shard => {
        const at = indexOf(shard.terms, prefix);
        const seats = [];
        for (let i = at < 0 ? -at - 1 : at; i < shard.terms.length && shard.terms[i].startsWith(prefix); i++) {
          seats.push({ shard, at: i });
        }
        return seats;
      }));
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
    ['articles', 'slots', 'levelBits', 'titleWeight', 'cardSlots', 'daySlots', 'bodied', 'titled', 'cellFiles', 'layout']
      .forEach(key => root[key] = head.read(decoder));
    root.outlets = names();
    root.sections = names();
    root.languages = names();
    root.outlines = new Terms(prose).all(decoder);
    root.spellings = new Terms(prose).all(decoder);
    return root;
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
