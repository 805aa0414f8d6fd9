#!/usr/bin/env bash
# Builds a site from the text dumps of real pages in ../shared/corpora and proofreads it. Prints a section for
# bench/RESULTS.md. Needs target/backfile.jar. (How well the pages are read is scored by bench/train.sh, with models that have
# not seen their sites.)
#
#   bench/corpora-site.sh >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
[ -d "$shared/corpora" ] || { echo "no corpora in $shared" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
backfile() { java -jar target/backfile.jar "$@"; }

printf '\n## Site of the real pages, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores. `bench/corpora-site.sh`\n\n```\n' "$(git rev-parse --short HEAD)" \
    "$(java -version 2>&1 | head -1)" "$(nproc)"
backfile build "$shared"/corpora/*/pages.jsonl.gz -o "$work/site" --state "$work/state" 2>/dev/null | head -3
echo "check: $(backfile check "$work/site" | tail -1)"
printf '```\n'
