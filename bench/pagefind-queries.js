// Asks the archive's own search page and Pagefind the same queries in headless Chromium over http://localhost, and counts what each
// asks the host for; see pagefind.sh.
//
//   node bench/pagefind-queries.js SITE PAGES [SEED [QUERIES_OF_EACH_KIND]]
'use strict';
const fs = require('fs');
const http = require('http');
const path = require('path');
const { Chromium, SHOWN, tab, until, cell, sequence } = require('./chromium.js');
const { words } = require('./search-words.js');

const [site, pages] = process.argv.slice(2, 4).map(folder => path.resolve(folder));
const [seed, queries] = [Number(process.argv[4] || 1), Number(process.argv[5] || 100)];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.pagefind': 'application/wasm' };
const random = sequence(seed);
const pick = list => list[Math.floor(random() * list.length)];

/** The least page that a search by Pagefind needs: ten hits with their excerpts, and counts of what can be filtered. */
const PEER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"><p id="status"></p><ol id="hits"></ol>
<script type="module">
  import * as pagefind from './pagefind/pagefind.js';
  await pagefind.init();
  await pagefind.filters();
  const found = await pagefind.search(decodeURIComponent(location.hash.slice(1)));
  const hits = await Promise.all(found.results.slice(0, 10).map(result => result.data()));
  document.getElementById('hits').innerHTML = hits.map(hit => '<li><a href="' + hit.url + '">' + hit.meta.title + '</a><p>' + hit.excerpt + '</p>').join('');
  document.getElementById('status').textContent = found.results.length;
  document.body.getBoundingClientRect();
  window.years = Object.keys(found.filters.year || {}).length;
  window.shownAt = performance.now();
</script>`;

/** A plain host of a folder, which compresses nothing; sent counts requests and the bytes of their bodies. */
async function host(folder, extra) {
  const sent = { requests: 0, bytes: 0 };
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(request.url.replace(/[?#].*$/, ''));
    const file = path.join(folder, path.normalize('/' + name));
    const found = name in extra || fs.existsSync(file) && fs.statSync(file).isFile();
    const body = name in extra ? Buffer.from(extra[name]) : found ? fs.readFileSync(file) : Buffer.alloc(0);
    sent.requests++;
    sent.bytes += body.length;
    response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[path.extname(name)] || 'application/octet-stream', 'Content-Length': body.length });
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { address: 'http://localhost:' + server.address().port + '/', sent, close: () => server.close() };
}

const total = requests => ({ requests: requests.length, bytes: requests.reduce((sum, request) => sum + request.bytes, 0) });

/** Ours: when its counts stand, all but the pages that snippets come from has been read. */
const OURS = {
  before: SHOWN,
  page: 'search.html#q=',
  done: 'window.shownAt !== undefined && (!document.querySelector("#hits li") || document.querySelector("#filters *") !== null)',
  found: '/^\\D/.test(document.getElementById("status").textContent) ? 0 : Number(document.getElementById("status").textContent.replace(/\\D/g, ""))',
  counts: url => /\/(search\/|assets\/search[^/]*\.js)/.test(url),
  starts: url => /\/search\/(root|f\/\d+)\.js$|\/assets\//.test(url)
};
const PAGEFIND = {
  before: '',
  page: 'peer.html#',
  done: 'window.shownAt !== undefined',
  found: 'Number(document.getElementById("status").textContent)',
  counts: url => url.includes('/pagefind/'),
  starts: url => !/\/(index|fragment)\//.test(url)
};

/** What a search asks for in a tab that knows nothing of the site; with snippets till all the hits, in view, have theirs. */
async function ask(browser, server, side, query, snippets) {
  const page = await tab(browser, side.before);
  Object.assign(server.sent, { requests: 0, bytes: 0 });
  if (snippets) {
    await page.tell('Emulation.setDeviceMetricsOverride', { width: 1200, height: 4000, deviceScaleFactor: 1, mobile: false });
  }
  await page.tell('Page.navigate', { url: server.address + side.page + encodeURIComponent(query) });
  await until(() => page.script(side.done), query);
  await until(() => total(page.requests()).bytes === server.sent.bytes && page.requests().length === server.sent.requests || snippets,
    'the browser counts what the host does: ' + query);
  const before = page.requests();
  const asked = before.filter(request => side.counts(request.url));
  const result = { first: total(asked), later: total(asked.filter(request => !side.starts(request.url))), ms: await page.script('window.shownAt'),
    found: await page.script(side.found), hits: await page.script('document.querySelectorAll("#hits > li").length') };
  if (snippets) {
    const articles = () => page.requests().filter(request => /\/(\d{4}\/\d\d\/\d\d|undated)\//.test(request.url));
    await until(() => page.script('!document.querySelector("iframe")').then(none => none && articles().length >= result.hits), 'snippets of ' + query);
    result.snippets = total(articles());
  }
  await page.close();
  return result;
}

function line(name, side, all) {
  console.log('| ' + [name, side, cell(all, one => one.first.bytes, 1000), cell(all, one => one.first.requests, 1), cell(all, one => one.later.bytes, 1000),
    cell(all, one => one.later.requests, 1), cell(all, one => one.ms, 1), cell(all, one => one.found, 1)].join(' | ') + ' |');
}

async function rows(browser, ours, peer, name, make) {
  const all = [];
  for (let i = 0; i < queries; i++) {
    const query = make();
    all.push([await ask(browser, ours, OURS, query), await ask(browser, peer, PAGEFIND, query)]);
  }
  line(name, 'Backfile', all.map(one => one[0]));
  line('', 'Pagefind', all.map(one => one[1]));
  return name + ' ' + all.filter(([a, b]) => a.found === b.found).length + ', more by Pagefind ' + all.filter(([a, b]) => a.found < b.found).length
    + ', fewer ' + all.filter(([a, b]) => a.found > b.found).length;
}

(async () => {
  const browser = new Chromium();
  const ours = await host(site, {});
  const peer = await host(pages, { '/peer.html': PEER });
  try {
    const { mid, common } = await words(site, random);
    console.log('| query | | first of all, kB | requests | later, kB | requests | first results, ms | articles found |');
    console.log('|---|---|---|---|---|---|---|---|');
    const equal = [
      await rows(browser, ours, peer, 'two mid words', () => pick(mid) + ' ' + pick(mid)),
      await rows(browser, ours, peer, 'two common words', () => pick(common) + ' ' + pick(common)),
      await rows(browser, ours, peer, 'one common word', () => pick(common)),
      await rows(browser, ours, peer, 'phrase of two mid words', () => '"' + pick(mid) + ' ' + pick(mid) + '"')
    ];
    const shown = [];
    for (let i = 0; i < queries; i++) {
      shown.push(await ask(browser, ours, OURS, pick(common), true));
    }
    const ten = shown.filter(one => one.hits === 10);
    console.log('\n' + queries + ' queries of each kind from ' + mid.length + ' mid and ' + common.length + ' common words. Queries for which both find as many: '
      + equal.join('; ') + '. Our marked snippets of ten hits of a common word, read after the hits are shown: ' + cell(ten, one => one.snippets.bytes, 1000) + ' kB in '
      + cell(ten, one => one.snippets.requests, 1) + ' requests; Pagefind\'s are in its figures.');
  } finally {
    await browser.close();
    ours.close();
    peer.close();
  }
})();
