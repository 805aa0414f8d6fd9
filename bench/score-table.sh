#!/usr/bin/env bash
# Scores records against the corpora's truth and prints one table. The records are files <corpus>.jsonl in a folder.
#
#   bench/score-table.sh FOLDER      SETS in the environment: only these corpora
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
records=$1
printf '| set | body F1 | precision | recall | exact | title exact | day | authors F1 | standfirst F1 | segments F1 |\n|---|---|---|---|---|---|---|---|---|---|\n'
for set in ${SETS:-scrapinghub fundus newspaper4k l3s-gn1 fundus-eval cleanportal dragnet bbaw postlight mediacloud}; do
    python3 "$shared/tools/score_extraction.py" "$shared/corpora/$set/truth.jsonl.gz" "$records/$set.jsonl" | awk -v set="$set" '
        function after(word,   i) { for (i = 1; i < NF; i++) if ($i == word) return $(i + 1); return "" }
        /^body /      { body = after("F1"); precision = after("precision"); recall = after("recall"); exact = after("exact") }
        /^title/      { title = after("exact") }
        /^date/       { day = after("day") }
        /^authors/    { authors = after("F1") }
        /^standfirst/ { standfirst = after("F1") }
        /^segments/   { segments = after("F1") }
        END { printf "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n",
              set, body, precision, recall, exact, title, day, authors, standfirst, segments }'
done
cat "$records"/*.jsonl > "$records/all"
printf '\nIcon lines: %s\n' "$(python3 "$shared/tools/score_icons.py" "$shared/corpora/icons.jsonl.gz" "$records/all" | tail -1)"
rm "$records/all"
