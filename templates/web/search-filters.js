/* What results can be narrowed down by: years and months as a chart, and lists of outlets, sections and languages. */
(function () {
  'use strict';

  const { element, dateParts } = backfile;
  const NAMES = 8;
  const FEW_YEARS = 5;
  const FACETS = ['outlet', 'section', 'language'];
  const SVG = 'http://www.w3.org/2000/svg';
  const HEIGHT = 60;

  function svg(name, attributes) {
    const made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(key => made.setAttribute(key, attributes[key]));
    return made;
  }

  /** Bars in a row, of which a stretch is chosen by two sliders or by dragging across them. */
  class Chart {
    /**
     * bars has a name and a count for each; first and last are numbers of bars; choose gets the numbers of the new ones. The
     * sliders are a range input each, so that every key of theirs works.
     */
    constructor(words, bars, first, last, choose) {
      this.words = words;
      this.bars = bars;
      this.chosen = [first, last];
      this.choose = choose;
      this.rects = this.drawn();
      this.sliders = [this.slider('from', 0), this.slider('to', 1)];
      this.picture = svg('svg', { viewBox: '0 0 ' + bars.length * 10 + ' ' + HEIGHT, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
      this.picture.append(...this.rects);
      this.picture.addEventListener('pointerdown', event => this.drag(event));
      this.label = element('p', { class: 'span' });
      this.box = element('div', { class: 'chart' }, this.picture, ...this.sliders, this.label);
      this.box.style.setProperty('--bars', bars.length);
      this.paint();
    }

    drawn() {
      const most = Math.max(1, ...this.bars.map(bar => bar.count));
      return this.bars.map((bar, i) => {
        const height = bar.count ? Math.max(2, bar.count / most * HEIGHT) : 0;
        const rect = svg('rect', { x: i * 10 + 0.75, width: 8.5, y: HEIGHT - height, height });
        const title = svg('title', {});
        title.textContent = bar.name + ': ' + this.words.count(bar.count);
        rect.append(title);
        return rect;
      });
    }

    slider(key, end) {
      const input = element('input', { type: 'range', class: key, min: 0, max: this.bars.length - 1, 'aria-label': this.words.text('search.' + key) });
      input.addEventListener('input', () => this.set(this.chosen.map((at, i) => i === end ? Number(input.value) : at), end));
      input.addEventListener('change', () => this.done('.' + key));
      return input;
    }

    /** The end that is moved pushes the other before it. */
    set(chosen, moving) {
      const [first, last] = chosen;
      this.chosen = first <= last ? [first, last] : moving ? [last, last] : [first, first];
      this.paint();
    }

    paint() {
      const [first, last] = this.chosen;
      this.rects.forEach((rect, i) => rect.setAttribute('class', i >= first && i <= last ? 'in' : 'out'));
      this.sliders.forEach((slider, end) => {
        const bar = this.bars[this.chosen[end]];
        slider.value = this.chosen[end];
        slider.setAttribute('aria-valuetext', bar.name);
      });
      this.label.textContent = first === last ? this.bars[first].name : this.words.text('span', this.bars[first].name, this.bars[last].name);
    }

    barAt(event) {
      const box = this.picture.getBoundingClientRect();
      return Math.max(0, Math.min(this.bars.length - 1, Math.floor((event.clientX - box.left) / box.width * this.bars.length)));
    }

    drag(start) {
      const from = this.barAt(start);
      const move = event => {
        const to = this.barAt(event);
        this.set([Math.min(from, to), Math.max(from, to)], 0);
      };
      const stop = event => {
        this.picture.removeEventListener('pointermove', move);
        if (event.type === 'pointerup') {
          this.done();
        }
      };
      start.preventDefault();
      this.picture.setPointerCapture(start.pointerId);
      this.picture.addEventListener('pointermove', move);
      this.picture.addEventListener('pointerup', stop, { once: true });
      this.picture.addEventListener('pointercancel', stop, { once: true });
      move(start);
    }

    done(focus) {
      this.choose(this.chosen[0], this.chosen[1], focus);
    }
  }

  /** The first and last of some years; where they are few, with neighbours among the archive's, so that one can be chosen of them. */
  function axis(archive, years) {
    let [least, most] = [Math.min(...years), Math.max(...years)];
    const [first, last] = [archive[0], archive[archive.length - 1]];
    while (most - least + 1 < FEW_YEARS && (least > first || most < last)) {
      least -= least > first ? 1 : 0;
      most += most < last ? 1 : 0;
    }
    return [least, most];
  }

  /** All filters of a result; change gets what is to be changed of the state. */
  class Filters {
    constructor(box, words, change) {
      this.box = box;
      this.words = words;
      this.change = change;
      this.whole = new Set();
    }

    async show(results) {
      const focused = this.box.contains(document.activeElement) ? document.activeElement.id : '';
      const dates = await this.dates(results);
      this.box.textContent = '';
      this.box.append(...dates, ...FACETS.map(facet => this.facet(results, facet)).filter(Boolean));
      const again = focused && document.getElementById(focused);
      if (again) {
        again.focus();
      }
    }

    clear() {
      this.box.textContent = '';
    }

    async dates(results) {
      const years = results.years();
      const known = Array.from(years.keys()).filter(Boolean);
      const { from, to } = results.filters;
      const parts = known.length || from || to ? [await this.chart(results, years, known)] : [];
      const undated = years.get(0) || results.filters.undated
        ? [this.checkbox('undated', this.words.text('undated'), years.get(0) || 0, results.filters.undated,
          on => this.change({ undated: on ? '1' : '', from: '', to: '' }))] : [];
      return parts.concat(undated.length ? [element('ul', { class: 'facet' }, ...undated)] : []);
    }

    async chart(results, years, known) {
      const { from, to } = results.filters;
      const first = from && dateParts(from);
      const last = to && dateParts(to);
      const archive = results.archiveYears();
      const single = first && last ? first.year === last.year && first.year : archive.length === 1 && !from && !to && archive[0];
      const chart = single ? this.monthChart(await results.months(single), single, first, last)
        : this.yearChart(years, axis(archive, known.concat([first, last].filter(Boolean).map(date => date.year))), first, last);
      chart.sliders.forEach((slider, end) => slider.id = end ? 'date-to' : 'date-from');
      const set = element('fieldset', {}, element('legend', {}, this.words.text('search.dates')), chart.box);
      if (from || to) {
        set.append(this.button('all-years', this.words.text('search.years'), () => this.change({ from: '', to: '', undated: '' })));
      }
      return set;
    }

    yearChart(years, [least, most], first, last) {
      const bars = [];
      for (let year = least; year <= most; year++) {
        bars.push({ name: String(year), count: years.get(year) || 0 });
      }
      return new Chart(this.words, bars, first ? first.year - least : 0, last ? last.year - least : bars.length - 1, (a, b) => this.change({
        undated: '', from: a === 0 && b === bars.length - 1 ? '' : String(least + a), to: a === 0 && b === bars.length - 1 ? '' : String(least + b)
      }));
    }

    monthChart(months, year, first, last) {
      const bars = Array.from({ length: 12 }, (_, i) => ({ name: this.words.month(year, i + 1), count: months.get(i + 1) || 0 }));
      const date = month => year + '-' + String(month + 1).padStart(2, '0');
      const whole = first ? String(year) : '';
      return new Chart(this.words, bars, (first && first.month || 1) - 1, (last && last.month || 12) - 1, (a, b) => this.change({
        undated: '', from: a === 0 && b === 11 ? whole : date(a), to: a === 0 && b === 11 ? whole : date(b)
      }));
    }

    facet(results, facet) {
      const counts = results.counts(facet);
      if (!counts.length || counts.length === 1 && !results.filters[facet].length) {
        return null;
      }
      const chosen = results.filters[facet];
      const shown = this.whole.has(facet) ? counts : counts.filter((one, i) => i < NAMES || chosen.includes(one.name));
      const boxes = shown.map(({ name, count }, i) => this.checkbox(facet + '-' + i, this.name(facet, name), count, chosen.includes(name),
        on => this.change({ [facet]: on ? chosen.concat(name) : chosen.filter(one => one !== name) })));
      const set = element('fieldset', {}, element('legend', {}, this.words.text(facet)), element('ul', { class: 'facet' }, ...boxes));
      if (shown.length < counts.length) {
        set.append(this.button(facet + '-all', this.words.text('search.more', this.words.number(counts.length)), () => {
          this.whole.add(facet);
          this.show(results);
        }));
      }
      return set;
    }

    name(facet, name) {
      return name === '' ? this.words.text('search.unnamed') : facet === 'language' ? this.words.language(name) : name;
    }

    checkbox(id, name, count, checked, change) {
      const box = element('input', { type: 'checkbox', id });
      box.checked = Boolean(checked);
      box.addEventListener('change', () => change(box.checked));
      return element('li', {}, element('label', {}, box, ' ', element('bdi', {}, name), ' ', element('span', { class: 'count' }, this.words.number(count))));
    }

    button(id, text, act) {
      const button = element('button', { type: 'button', id }, text);
      button.addEventListener('click', act);
      return button;
    }
  }

  backfile.Filters = Filters;
}());
