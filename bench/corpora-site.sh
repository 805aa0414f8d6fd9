#!/usr/bin/env bash
# Builds a site from the text dumps of real pages in ../shared/corpora, proofreads it, and scores what was read.
# Prints a section for bench/RESULTS.md. Needs target/backfile.jar, python3.
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
printf '```\n\n| set | body F1 | exact | title exact | day | authors F1 | segments F1 |\n|---|---|---|---|---|---|---|\n'
for set in scrapinghub fundus newspaper4k l3s-gn1 fundus-eval cleanportal dragnet bbaw postlight mediacloud; do
    backfile parse --input-jsonl "$shared/corpora/$set/pages.jsonl.gz" --field text 2>/dev/null > "$work/$set.jsonl"
    python3 "$shared/tools/score_extraction.py" "$shared/corpora/$set/truth.jsonl.gz" "$work/$set.jsonl" | awk -v set="$set" '
        function after(word,   i) { for (i = 1; i < NF; i++) if ($i == word) return $(i + 1); return "" }
        /^body /     { body = after("F1"); exact = after("exact") }
        /^title/     { title = after("exact") }
        /^date/      { day = after("day") }
        /^authors/   { authors = after("F1") }
        /^segments/  { segments = after("F1") }
        END { printf "| %s | %s | %s | %s | %s | %s | %s |\n", set, body, exact, title, day, authors, segments }'
done
cat "$work"/*.jsonl > "$work/all"
printf '\nIcon lines: %s\n' "$(python3 "$shared/tools/score_icons.py" "$shared/corpora/icons.jsonl.gz" "$work/all" | tail -1)"
