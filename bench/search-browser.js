// Asks a site's search page in headless Chromium from a disk, and counts the files that it opens; see search-browser.sh. Speaks the
// DevTools protocol over a pipe, so that it needs nothing beside Node and Chromium.
'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL, fileURLToPath } = require('url');
const { words } = require('./search-words.js');

const [site, seed, queries] = [path.resolve(process.argv[2]), Number(process.argv[3] || 1), Number(process.argv[4] || 100)];
const PATIENCE = 30000;

let state = seed;
const random = () => (state = Math.imul(state, 1664525) + 1013904223 >>> 0) / 4294967296;
const pick = list => list[Math.floor(random() * list.length)];

/** A Chromium without a window, with a profile of its own. */
class Chromium {
  constructor() {
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'search-browser-'));
    this.process = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--window-size=1200,900', '--remote-debugging-pipe',
      '--user-data-dir=' + this.profile], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.waiting = new Map();
    this.hear = () => {};
    this.last = 0;
    let rest = '';
    this.process.stdio[4].setEncoding('utf8').on('data', data => {
      const messages = (rest + data).split('\0');
      rest = messages.pop();
      messages.forEach(message => this.take(JSON.parse(message)));
    });
  }

  take(message) {
    if (message.id) {
      const { resolve, reject } = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    } else {
      this.hear(message);
    }
  }

  tell(method, params, sessionId) {
    return new Promise((resolve, reject) => {
      this.waiting.set(++this.last, { resolve, reject });
      this.process.stdio[3].write(JSON.stringify({ id: this.last, method, params: params || {}, sessionId }) + '\0');
    });
  }

  async close() {
    await this.tell('Browser.close').catch(() => {});
    await new Promise(resolve => this.process.exitCode === null ? this.process.on('exit', resolve) : resolve());
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Notes when hits stand in the page's layout; milliseconds from the start of the navigation. */
const WATCH = `
  new MutationObserver((_, watch) => {
    const status = document.getElementById('status');
    if (window.shownAt === undefined && status && /\\d|Nothing/.test(status.textContent)) {
      document.body.getBoundingClientRect();
      window.shownAt = performance.now();
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** A tab that shares nothing with those before, and the files that it asks for. */
async function tab(browser) {
  const { browserContextId } = await browser.tell('Target.createBrowserContext');
  const { targetId } = await browser.tell('Target.createTarget', { url: 'about:blank', browserContextId, width: 1200, height: 900 });
  const { sessionId } = await browser.tell('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method, params) => browser.tell(method, params, sessionId);
  const files = [];
  browser.hear = message => message.sessionId === sessionId && message.method === 'Network.requestWillBeSent'
    && message.params.request.url.startsWith('file:') && files.push(message.params.request.url);
  await tell('Network.enable');
  await tell('Page.enable');
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  const script = async expression => (await tell('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result.value;
  return { tell, files, script, close: () => browser.tell('Target.disposeBrowserContext', { browserContextId }) };
}

async function until(condition, what) {
  for (const start = Date.now(); !await condition();) {
    if (Date.now() - start > PATIENCE) {
      throw new Error('not so after a while: ' + what);
    }
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

const read = url => fs.statSync(fileURLToPath(url.replace(/[#?].*$/, ''))).size;
const sizes = files => ({ bytes: files.reduce((sum, file) => sum + read(file), 0), files: files.length });

/** What the page asks for until hits and counts are shown, apart: engine, index; and then for marked snippets of all hits. */
async function ask(browser, query, snippets) {
  const page = await tab(browser);
  if (snippets) {
    await page.tell('Emulation.setDeviceMetricsOverride', { width: 1200, height: 4000, deviceScaleFactor: 1, mobile: false });
  }
  await page.tell('Page.navigate', { url: pathToFileURL(path.join(site, 'search.html')) + '#q=' + encodeURIComponent(query) });
  await until(() => page.script('window.shownAt !== undefined && (!document.querySelector("#hits li") || document.querySelector("#filters *") !== null)'), query);
  const ms = await page.script('window.shownAt');
  const first = page.files.slice();
  const index = first.filter(file => file.includes('/search/'));
  const start = sizes(index.filter(file => /\/search\/(root|f\/\d+)\.js$/.test(file)));
  const result = { ms: await page.script('window.shownAt'), engine: sizes(first.filter(file => /\/assets\/search.*\.js$/.test(file))), index: sizes(index),
    hits: await page.script('document.querySelectorAll("#hits > li").length') };
  result.later = { bytes: result.index.bytes - start.bytes, files: result.index.files - start.files };
  if (snippets) {
    await until(() => page.script('!document.querySelector("iframe")').then(none => none && page.files.slice(first.length).filter(file => file.endsWith('.html')).length
      >= result.hits), 'snippets of ' + query);
    const marked = await page.script('Array.from(document.querySelectorAll("#hits > li")).filter(one => one.querySelector("mark")).length');
    result.snippets = Object.assign(sizes(page.files.slice(first.length)), { marked });
  }
  await page.close();
  return result;
}

const at = (values, share) => values.slice().sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const cell = (all, value, unit) => [0.5, 0.95].map(share => (at(all.map(value), share) / unit).toFixed(0)).join(' / ');

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
