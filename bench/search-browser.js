// Asks a site's search page in headless Chromium from a disk, and counts the files that it opens; see search-browser.sh.
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL, fileURLToPath } = require('url');
const { Chromium, SHOWN, tab, until, cell, sequence } = require('./chromium.js');
const { words } = require('./search-words.js');

const [site, seed, queries] = [path.resolve(process.argv[2]), Number(process.argv[3] || 1), Number(process.argv[4] || 100)];
const random = sequence(seed);
const pick = list => list[Math.floor(random() * list.length)];

const read = url => fs.statSync(fileURLToPath(url.replace(/[#?].*$/, ''))).size;
const files = page => page.requests().map(request => request.url);
const sizes = files => ({ bytes: files.reduce((sum, file) => sum + read(file), 0), files: files.length });

/** What the page asks for until hits and counts are shown, apart: engine, index; and then for marked snippets of all hits. */
async function ask(browser, query, snippets) {
  const page = await tab(browser, SHOWN);
  if (snippets) {
    await page.tell('Emulation.setDeviceMetricsOverride', { width: 1200, height: 4000, deviceScaleFactor: 1, mobile: false });
  }
  await page.tell('Page.navigate', { url: pathToFileURL(path.join(site, 'search.html')) + '#q=' + encodeURIComponent(query) });
  await until(() => page.script('window.shownAt !== undefined && (!document.querySelector("#hits li") || document.querySelector("#filters *") !== null)'), query);
  const first = files(page);
  const index = first.filter(file => file.includes('/search/'));
  const start = sizes(index.filter(file => /\/search\/(root|f\/\d+)\.js$/.test(file)));
  const result = { ms: await page.script('window.shownAt'), engine: sizes(first.filter(file => /\/assets\/search.*\.js$/.test(file))), index: sizes(index),
    hits: await page.script('document.querySelectorAll("#hits > li").length') };
  result.later = { bytes: result.index.bytes - start.bytes, files: result.index.files - start.files };
  if (snippets) {
    await until(() => page.script('!document.querySelector("iframe")').then(none => none && files(page).slice(first.length).filter(file => file.endsWith('.html')).length
      >= result.hits), 'snippets of ' + query);
    const marked = await page.script('Array.from(document.querySelectorAll("#hits > li")).filter(one => one.querySelector("mark")).length');
    result.snippets = Object.assign(sizes(files(page).slice(first.length)), { marked });
  }
  await page.close();
  return result;
}

async function row(browser, name, make, snippets) {
  const all = [];
  for (let i = 0; i < queries; i++) {
    all.push(await ask(browser, make(), snippets));
  }
  console.log('| ' + [name, cell(all, one => one.engine.bytes + one.index.bytes, 1000), cell(all, one => one.later.bytes, 1000), cell(all, one => one.later.files, 1),
    cell(all, one => one.ms, 1)].join(' | ') + ' |');
  return all;
}

(async () => {
  const browser = new Chromium();
  try {
    const { mid, common } = await words(site, random);
    console.log('Words to draw from: ' + mid.length + ' mid, ' + common.length + ' common. Milliseconds are from the start of the navigation, in a tab that '
      + 'knows nothing of the site.\n');
    console.log('| query (ten cards, counts by year and outlet) | first of all, with the engine, kB, median / 95th | later, kB | requests | first results, ms |');
    console.log('|---|---|---|---|---|');
    const mids = await row(browser, 'two mid words', () => pick(mid) + ' ' + pick(mid));
    await row(browser, 'two common words', () => pick(common) + ' ' + pick(common));
    await row(browser, 'one common word', () => pick(common));
    await row(browser, 'phrase of two mid words', () => '"' + pick(mid) + ' ' + pick(mid) + '"');
    const shown = await row(browser, 'one mid word, and its snippets', () => pick(mid), true);
    const ten = shown.filter(one => one.hits === 10);
    console.log('\nEngine: ' + (mids[0].engine.bytes / 1000).toFixed(1) + ' kB. Marked snippets of ten hits: ' + cell(ten, one => one.snippets.bytes, 1000)
      + ' kB in ' + cell(ten, one => one.snippets.files, 1) + ' requests (' + ten.length + ' queries; '
      + ten.reduce((sum, one) => sum + one.snippets.marked, 0) + ' of ' + 10 * ten.length + ' hits have a marked word).');
  } finally {
    await browser.close();
  }
})();
