// Words of a site's index to make queries of, read by the search page's own scripts.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const SCRIPTS = ['search-terms', 'search-decoder', 'search-index', 'search-query', 'search-results'];
const SHARDS = 300;

/** Has the scripts know of the site; gives what reads a file of its index. */
function load(site) {
  SCRIPTS.forEach(name => vm.runInThisContext(fs.readFileSync(path.join(site, 'assets', name + '.js'), 'utf8')));
  return async name => fs.readFileSync(path.join(site, 'search', name + '.js'));
}

/** The bits that a file of the index holds. */
function bits(file) {
  return /","([^"]*)"\);\n$/.exec(file.toString('utf16le'))[1];
}

/** Words of some random shards by the share of the articles that have them: mid 0.1 to 5 %, common 5 to 40 %. */
async function words(site, random) {
  const read = load(site);
  const index = await new backfile.Index(async name => bits(await read(name))).start();
  const borders = await index.borders('', '\uffff');
  const mid = [];
  const common = [];
  for (const border of borders.filter(() => borders.length < SHARDS || random() < SHARDS / borders.length)) {
    const shard = await index.shard(border);
    shard.terms.forEach((term, at) => {
      const share = shard.rows[at].frequency / index.root.articles;
      (share >= 0.05 && share <= 0.4 ? common : share >= 0.001 && share < 0.05 ? mid : []).push(term);
    });
  }
  return { mid, common };
}

module.exports = { load, bits, words };
