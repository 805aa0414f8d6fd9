#!/usr/bin/env bash
# The search index beside Pagefind's, of the same articles of one archive: time, memory, bytes and files; then what the same queries ask
# a host on this machine for, in headless Chromium. Pagefind indexes the finished pages of the articles, headline, standfirst, byline and
# text, by year and outlet; one of ours is made with the pages, so that our time is that of a build whose records are known and whose
# pages are all there, but for the index (its folder and the state's lists are taken away before). Prints a section for
# bench/RESULTS.md. Needs target/backfile (mvn package), npm, python3, chromium, GNU time and a folder to work in.
#
#   bench/pagefind.sh FOLDER [ARTICLES [QUERIES_OF_EACH_KIND]] >> bench/RESULTS.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
shared=${SHARED:-$root/../shared}
disk=$(cd "$1" && pwd)
articles=${2:-10000}
queries=${3:-100}
work=$(mktemp -d "$disk/pagefind.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix peer --no-save --no-audit --no-fund pagefind@1.6.0 >/dev/null
from=${CORPUS:-$disk/corpus-txt-$articles}
[ -d "$from" ] || python3 "$shared/tools/make_corpus.py" --articles "$articles" --out "$from" >/dev/null
backfile() { "$root/target/backfile" build "$from" -o site --state state >/dev/null 2>&1; }
backfile
python3 "$root/bench/pagefind-pages.py" site pages
rm -rf site/search state/search

timed() { # name command...: elapsed seconds, those of both processors, MB of the largest process
    command time -f '%e %U %S %M' -o "$1" "${@:2}" >/dev/null 2>&1
    awk '{ printf "%.1f s | %.1f s | %.0f MB", $1, $2 + $3, $4 / 1024 }' "$1"
}
size() { find "$1" -type f -printf '%s\n' | awk '{ s += $1; if ($1 > m) m = $1 } END { printf "%.1f MB | %d | %.0f kB", s / 1e6, NR, m / 1e3 }'; }

printf '\n## The index beside Pagefind, %s articles, %s\n\n' "$articles" "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, Node %s, %s, %s cores, load %s. `bench/pagefind.sh FOLDER %s %s`\n\n' "$(git -C "$root" rev-parse --short HEAD)" \
    "$(java -version 2>&1 | head -1)" "$(node --version)" "$(chromium --version 2>/dev/null | cut -d' ' -f1,2)" "$(nproc)" \
    "$(cut -d' ' -f1 /proc/loadavg)" "$articles" "$queries"
printf '| | time | CPU | memory | index | files | largest |\n|---|---|---|---|---|---|---|\n'
printf '| Backfile | %s | %s |\n' "$(timed own "$root/target/backfile" build "$from" -o site --state state)" "$(size site/search)"
printf '| Pagefind 1.6.0 | %s | %s |\n\n' "$(timed peer.time peer/node_modules/.bin/pagefind --site pages)" "$(size pages/pagefind)"
node "$root/bench/pagefind-queries.js" site pages 1 "$queries"
