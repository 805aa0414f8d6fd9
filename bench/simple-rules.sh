#!/usr/bin/env bash
# Scores what two simple rules make of the text dumps in ../shared/corpora, for a comparison with the reader's own figures: all
# lines of 80 characters and more, and the longest run of such lines (by characters; a shorter line ends it, a blank one does not).
# Prints a section for bench/RESULTS.md. Needs python3.
#
#   bench/simple-rules.sh >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
export SHARED=${SHARED:-../shared}
export SETS=${SETS:-scrapinghub fundus newspaper4k l3s-gn1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$SHARED/corpora" "$work" $SETS <<'P'
import gzip, json, os, sys
LEAST = 80

def runs(lines):
    run = []
    for line in lines:
        if len(line) >= LEAST:
            run.append(line)
        elif line:
            yield run
            run = []
    yield run

corpora, work, sets = sys.argv[1], sys.argv[2], sys.argv[3:]
for name in sets:
    for rule in "long", "run":
        os.makedirs(os.path.join(work, rule), exist_ok=True)
    with open(f"{work}/long/{name}.jsonl", "w") as long, open(f"{work}/run/{name}.jsonl", "w") as run:
        for row in gzip.open(f"{corpora}/{name}/pages.jsonl.gz", "rt", encoding="utf-8"):
            page = json.loads(row)
            lines = [line.strip() for line in page["text"].split("\n")]
            every = [line for line in lines if len(line) >= LEAST]
            longest = max(runs(lines), key=lambda one: sum(map(len, one)))
            for out, body in (long, every), (run, longest):
                out.write(json.dumps({"id": page["id"], "articleBody": "\n\n".join(body)}) + "\n")
P
printf '\n## Simple rules on the text dumps, %s\n\nCommit %s. `bench/simple-rules.sh`\n' "$(date -u +%Y-%m-%d)" "$(git rev-parse --short HEAD)"
for rule in long run; do
    printf '\n### %s\n\n' "$([ $rule = long ] && echo 'Lines of 80 characters and more' || echo 'The longest run of such lines')"
    bench/score-table.sh "$work/$rule" | grep '^|' | cut -d'|' -f1-6 | sed 's/$/|/'
done
