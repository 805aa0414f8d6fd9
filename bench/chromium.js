// Headless Chromium by the DevTools protocol over a pipe, so that the benchmarks need nothing beside Node and Chromium.
'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const PATIENCE = 30000;

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

/** Notes when hits stand in the layout of the archive's search page; milliseconds from the start of the navigation. */
const SHOWN = `
  new MutationObserver((_, watch) => {
    const status = document.getElementById('status');
    if (window.shownAt === undefined && status && /\\d|Nothing/.test(status.textContent)) {
      document.body.getBoundingClientRect();
      window.shownAt = performance.now();
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/**
 * A tab that shares nothing with those before, on which a script runs before any of the page's own; requests are what it and its
 * workers ask for, in order: each with its address and the bytes of its body that came.
 */
async function tab(browser, before) {
  const { browserContextId } = await browser.tell('Target.createBrowserContext');
  const { targetId } = await browser.tell('Target.createTarget', { url: 'about:blank', browserContextId, width: 1200, height: 900 });
  const { sessionId } = await browser.tell('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method, params) => browser.tell(method, params, sessionId);
  const requests = new Map();
  browser.hear = ({ method, params }) => {
    const key = params.requestId;
    if (method === 'Network.requestWillBeSent' && !/^(data|about|blob):/.test(params.request.url)) {
      requests.set(key, { url: params.request.url, bytes: 0 });
    } else if (method === 'Network.dataReceived' && requests.has(key)) {
      requests.get(key).bytes += params.dataLength;
    } else if (method === 'Target.attachedToTarget') {
      Promise.all(['Network.enable', 'Runtime.runIfWaitingForDebugger'].map(what => browser.tell(what, {}, params.sessionId))).catch(() => {});
    }
  };
  await tell('Network.enable');
  await tell('Page.enable');
  await tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: before });
  const script = async expression => (await tell('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result.value;
  return { tell, requests: () => Array.from(requests.values()), script, close: () => browser.tell('Target.disposeBrowserContext', { browserContextId }) };
}

async function until(condition, what) {
  for (const start = Date.now(); !await condition();) {
    if (Date.now() - start > PATIENCE) {
      throw new Error('not so after a while: ' + what);
    }
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

const at = (values, share) => values.slice().sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Median and 95th percentile of what some are worth, as a cell of a table. */
const cell = (all, value, unit) => [0.5, 0.95].map(share => (at(all.map(value), share) / unit).toFixed(0)).join(' / ');

/** A sequence of numbers from 0 to 1 that follows from its seed. */
function sequence(seed) {
  let state = seed;
  return () => (state = Math.imul(state, 1664525) + 1013904223 >>> 0) / 4294967296;
}

module.exports = { Chromium, SHOWN, tab, until, cell, sequence };
