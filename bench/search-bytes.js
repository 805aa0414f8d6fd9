// Runs the search page's own scripts in Node on a site's index and counts the files that queries read; see search-bytes.sh.
'use strict';
const fs = require('fs');
const path = require('path');
const { load, bits, words } = require('./search-words.js');

const [site, seed] = [process.argv[2], Number(process.argv[3] || 1)];
const SCRIPTS = ['search-terms', 'search-decoder', 'search-index', 'search-query', 'search-results', 'search-hits', 'search-filters', 'search'];
const ALL = { outlet: [], section: [], language: [], from: '', to: '' };
const QUERIES = 100;

let state = seed;
const random = () => (state = Math.imul(state, 1664525) + 1013904223 >>> 0) / 4294967296;
const pick = list => list[Math.floor(random() * list.length)];

const file = load(site);

let files = 0;
let bytes = 0;
async function read(name) {
  const content = await file(name);
  files++;
  bytes += content.length;
  return bits(content);
}

async function ask(index, text) {
  const results = await new backfile.Results(index, await backfile.query.find(index, backfile.query.parse(text)), ALL).narrow();
  results.years();
  await Promise.all((await results.hits('', 0, 10)).map(slot => index.card(slot)));
}

let early = 0;

/** As far as the page reads before it shows the first hits. */
async function askFirst(index, text) {
  const best = await backfile.query.best(index, backfile.query.parse(text), 10);
  if (best) {
    early++;
    await Promise.all(best.map(slot => index.card(slot)));
  } else {
    await ask(index, text);
  }
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

async function row(name, first, make, asking = ask) {
  const measured = [];
  for (let i = 0; i < QUERIES; i++) {
    bytes = files = 0;
    const index = await new backfile.Index(read).start();
    if (!first) {
      bytes = files = 0;
    }
    const start = process.cpuUsage();
    await asking(index, make());
    const cpu = process.cpuUsage(start);
    measured.push({ bytes, files, ms: (cpu.user + cpu.system) / 1000 });
  }
  const column = key => measured.map(one => one[key]).sort((a, b) => a - b);
  const cell = (values, unit) => [0.5, 0.95].map(share => (at(values, share) / unit).toFixed(0)).join(' / ');
  console.log('| ' + [name, cell(column('bytes'), 1000), cell(column('files'), 1), cell(column('ms'), 1)].join(' | ') + ' |');
}

(async () => {
  const engine = SCRIPTS.reduce((sum, name) => sum + fs.statSync(path.join(site, 'assets', name + '.js')).size, 0);
  const { mid, common } = await words(site, random);
  console.log('Engine: ' + (engine / 1000).toFixed(1) + ' kB. Words to draw from: ' + mid.length + ' mid, ' + common.length + ' common.\n');
  console.log('| query (ten cards, counts by year) | kB, median / 95th | files | CPU ms |\n|---|---|---|---|');
  await row('two mid words, first of all, without the engine', true, () => pick(mid) + ' ' + pick(mid));
  await row('two mid words', false, () => pick(mid) + ' ' + pick(mid));
  await row('two common words', false, () => pick(common) + ' ' + pick(common));
  await row('one common word', false, () => pick(common));
  early = 0;
  await row('two common words, till the first ten hits', false, () => pick(common) + ' ' + pick(common), askFirst);
  const pairs = early;
  await row('one common word, till the first ten hits', false, () => pick(common), askFirst);
  await row('phrase of two mid words', false, () => '"' + pick(mid) + ' ' + pick(mid) + '"');
  console.log('\nFirst hits known before all were counted: ' + pairs + ' of ' + QUERIES + ' pairs, ' + (early - pairs) + ' of ' + QUERIES + ' single words.');
})();
