/* What is left of the matches of a query by date, outlet, section and language; its counts; its order. */
(function () {
  'use strict';

  const FACETS = ['outlet', 'section', 'language'];
  const MONTH_ENDS = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

  function leap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }

  /** The month of a day of a year, both from 1. */
  function monthOf(year, day) {
    const plain = leap(year) && day > 59 ? day - 1 : day;
    return MONTH_ENDS.findIndex(end => plain <= end) + 1;
  }

  /** A year of a date like 2015 or 2015-03, and its month where it has one. */
  function parts(date) {
    const [year, month] = date.split('-').map(Number);
    return { year, month };
  }

  /**
   * The matches of a query, narrowed down. The filters' from and to are dates like 2015 or 2015-03, or empty; undated says
   * that only articles without a day are wanted; outlet, section and language are lists of names, '' for those that name none.
   */
  class Results {
    constructor(index, matches, filters) {
      this.index = index;
      this.matches = matches;
      this.filters = filters;
      this.root = index.root;
    }

    async narrow() {
      this.wanted = FACETS.map(facet => this.numbers(facet));
      const inDate = await this.dateTest();
      this.byCell = new Map();
      this.datedByCell = new Map();
      this.kept = [];
      this.walk((slot, i, cell) => {
        count(this.byCell, cell);
        if (inDate(slot, cell)) {
          count(this.datedByCell, cell);
          if (this.passes(cell)) {
            this.kept.push(i);
          }
        }
      });
      this.total = this.kept.length;
      return this;
    }

    /** Calls visit with each slot, its number among the matches and its cell. */
    walk(visit) {
      const cells = this.index.cells;
      let at = 0;
      this.matches.slots.forEach((slot, i) => {
        while (cells[at].end <= slot) {
          at++;
        }
        visit(slot, i, cells[at]);
      });
    }

    names(facet) {
      return this.root[facet + 's'];
    }

    /** The numbers of the names that a facet is narrowed down to; null where it is not. */
    numbers(facet) {
      const names = this.filters[facet];
      return names.length ? new Set(names.map(name => name === '' ? 0 : this.names(facet).indexOf(name) + 1 || -1)) : null;
    }

    passes(cell, but) {
      return FACETS.every((facet, i) => facet === but || !this.wanted[i] || this.wanted[i].has(cell[facet]));
    }

    /** Tells whether an article is in the range of dates; loads days only of years that the range cuts. */
    async dateTest() {
      const { from, to, undated } = this.filters;
      if (undated) {
        return (slot, cell) => cell.year === 0;
      }
      if (!from && !to) {
        return () => true;
      }
      const first = parts(from || '1');
      const last = parts(to || '99999');
      const cut = new Set([first, last].filter(date => date.month).map(date => date.year));
      const days = await this.index.days(this.slotsOf(cell => cut.has(cell.year)));
      return (slot, cell) => {
        if (!cell.year || cell.year < first.year || cell.year > last.year) {
          return false;
        }
        const month = cut.has(cell.year) ? monthOf(cell.year, days(slot)) : 0;
        return !(cell.year === first.year && first.month > month || cell.year === last.year && last.month < month);
      };
    }

    slotsOf(test) {
      const slots = [];
      this.walk((slot, i, cell) => test(cell) && slots.push(slot));
      return slots;
    }

    /** How many articles each name of a facet has; names without any, and not asked for, are left out. Greatest first. */
    counts(facet) {
      const counts = new Map();
      this.datedByCell.forEach((n, cell) => this.passes(cell, facet) && counts.set(cell[facet], (counts.get(cell[facet]) || 0) + n));
      this.filters[facet].forEach(name => {
        const number = name === '' ? 0 : this.names(facet).indexOf(name) + 1;
        counts.set(number, counts.get(number) || 0);
      });
      return Array.from(counts, ([number, n]) => ({ name: number ? this.names(facet)[number - 1] : '', count: n }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    }

    /** How many articles each year has, by year; 0 for those without a day. */
    years() {
      const years = new Map();
      this.byCell.forEach((n, cell) => this.passes(cell) && years.set(cell.year, (years.get(cell.year) || 0) + n));
      return years;
    }

    /** The years that the archive has articles of, in order. */
    archiveYears() {
      return Array.from(new Set(this.index.cells.map(cell => cell.year).filter(Boolean))).sort((a, b) => a - b);
    }

    /** How many articles each month of a year has, by month. */
    async months(year) {
      const slots = this.slotsOf(cell => cell.year === year && this.passes(cell));
      const days = await this.index.days(slots);
      const months = new Map();
      slots.forEach(slot => count(months, monthOf(year, days(slot))));
      return months;
    }

    /** The slots of the hits from one place to another in an order: '', newest or oldest. */
    async hits(order, from, to) {
      const all = order ? await this.byTime(order === 'newest', to) : this.matches.best(this.kept, to);
      return all.slice(from, to).map(i => this.matches.slots[i]);
    }

    /** Loads the days of as many years as it takes. */
    async byTime(newest, count) {
      const years = this.keptByYear();
      const order = Array.from(years.keys()).sort((a, b) => !a - !b || (newest ? b - a : a - b));
      const all = [];
      for (let i = 0; i < order.length && all.length < count; i++) {
        const kept = years.get(order[i]);
        const days = order[i] ? await this.index.days(kept.map(k => this.matches.slots[k])) : () => 0;
        const key = kept.map(k => ({ k, day: days(this.matches.slots[k]) }));
        const sign = newest ? -1 : 1;
        key.sort((a, b) => sign * (a.day - b.day || a.k - b.k)).forEach(one => all.push(one.k));
      }
      return all;
    }

    keptByYear() {
      const years = new Map();
      const cells = this.index.cells;
      let at = 0;
      this.kept.forEach(i => {
        while (cells[at].end <= this.matches.slots[i]) {
          at++;
        }
        const year = cells[at].year;
        years.has(year) || years.set(year, []);
        years.get(year).push(i);
      });
      return years;
    }
  }

  function count(counts, key) {
    counts.set(key, (counts.get(key) || 0) + 1);
  }

  backfile.Results = Results;
  backfile.dateParts = parts;
}());
