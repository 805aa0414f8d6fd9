#!/usr/bin/env bash
# Reads the pages of the corpora's outlets in ../shared/corpora by themselves and with habits, with models that have not seen
# their sites, and scores both. Habits are learnt from all pages of an outlet, which takes no truth, as a user does it; an outlet
# is what a corpus calls a site. Prints a section for bench/RESULTS.md.
#
#   bench/habits.sh FOLDER >> bench/RESULTS.md      FOLDER as bench/train.sh leaves it: text/ and html/ with the folds' models
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
[ -d "$shared/corpora" ] || { echo "no corpora in $shared" >&2; exit 2; }
models=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p target/train
mvn -q -Ptrain compile dependency:build-classpath -Dmdep.outputFile=target/train/classpath >&2
printf '\n## Habits, cross-validated by site, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores. `bench/habits.sh`\n' "$(git rev-parse --short HEAD)" "$(java -version 2>&1 | head -1)" "$(nproc)"
for field in text html; do
    java -Xmx5g -cp "target/train/classes:$(cat target/train/classpath)" org.backfile.read.HabitsRead \
        $field "$shared/corpora" "$models/$field" "$work/$field"
    printf '\n### --field %s\n' "$field"
    python3 bench/habits-table.py "$shared/tools/score_extraction.py" "$shared/corpora" "$work/$field"
done
