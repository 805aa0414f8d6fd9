// Reads one corpus with Readability.js or Defuddle, a record a line, as the scorer of the corpora has them: id, title, articleBody,
// datePublished, authors. Bodies become lines where block elements begin and end. Called by bench/peers-reading.sh.
//
//   node peers-reading.mjs readability|defuddle pages.jsonl.gz out.jsonl
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';

const BLOCK = new Set(('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 '
    + 'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR TD TH UL BR').split(' '));
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

function text(node) {
  if (node.nodeType === 3) return node.data.replace(/[ \t\r\n\f]+/g, ' ');
  if (node.nodeType !== 1 || SILENT.has(node.tagName.toUpperCase())) return '';
  const inner = [...node.childNodes].map(text).join('');
  return BLOCK.has(node.tagName.toUpperCase()) ? `\n${inner}\n` : inner;
}

const lines = html => text(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body)
    .split('\n').map(line => line.trim()).filter(line => line).join('\n\n');

/** "By Ada Thornquist and Tom Bexley" is two names. */
const names = byline => (byline || '').replace(/^\s*(by|von|par|por|di)\s+/i, '').split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*/)
    .map(name => name.trim()).filter(name => name);

async function read(peer, page) {
  const { document } = parseHTML(page.html);
  if (peer === 'readability') {
    const found = new Readability(document).parse();
    return found && { title: found.title, html: found.content, date: found.publishedTime, byline: found.byline };
  }
  const found = await Defuddle(document, page.url || 'https://example.com/', { useAsync: false });
  return { title: found.title, html: found.content, date: found.published, byline: found.author };
}

const [peer, pages, target] = process.argv.slice(2);
const out = createWriteStream(target);
for await (const line of createInterface({ input: createReadStream(pages).pipe(createGunzip()) })) {
  const page = JSON.parse(line);
  let record = { id: page.id };
  try {
    const found = await read(peer, page);
    if (found) record = { id: page.id, title: found.title || undefined, articleBody: lines(found.html || ''),
      datePublished: found.date || undefined, authors: names(found.byline) };
  } catch (fault) {
    process.stderr.write(`${peer} ${page.id}: ${fault}\n`);
  }
  out.write(JSON.stringify(record) + '\n');
}
out.end();
