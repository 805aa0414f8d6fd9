#!/usr/bin/env bash
# Compares the detector of languages with two libraries on the pages of ../shared/corpora whose language is given: of each page's
# whole text, and of its three longest lines one by one. All three choose among the same languages. Prints a section for
# bench/RESULTS.md. EVERY (1): only each so many-th of the pages.
#
#   bench/language.sh >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared} every=${EVERY:-1}
[ -d "$shared/corpora" ] || { echo "no corpora in $shared" >&2; exit 2; }
mkdir -p target/train
mvn -q -Ptrain compile dependency:build-classpath -Dmdep.outputFile=target/train/classpath >&2
classpath=target/train/classes:$(cat target/train/classpath)
size() { tr : '\n' < target/train/classpath | grep "$1" | xargs -r stat -L -c %s | awk '{ sum += $1 } END { printf "%.1f MB\n", sum / 1e6 }'; }

printf '\n## Languages, %s\n\nCommit %s, %s, %s cores. `bench/language.sh`. Microseconds of one thread'"'"'s time, start included in none but the last.%s\n\n' \
    "$(date -u +%Y-%m-%d)" "$(git rev-parse --short HEAD)" "$(java -version 2>&1 | head -1)" "$(nproc)" "$([ "$every" = 1 ] || echo " One page in $every.")"
printf '| detector | pages right | wrong | none told | µs | lines right | wrong | none told | µs | start and first sentence |\n'
printf '|---|---|---|---|---|---|---|---|---|---|\n'
for detector in own lingua optimaize; do
    java -Xmx4g -cp "$classpath" org.backfile.read.Languages $detector "$every" "$shared"/corpora/*/pages.jsonl.gz 2>/dev/null
done
printf '\nJars: lingua with what it needs %s, optimaize %s (its dependencies on guava and others aside); our word lists %s KB.\n' \
    "$(size 'pemistahl\|kotlin\|moshi\|okio\|fastutil')" "$(size optimaize)" "$(cat src/main/resources/org/backfile/lists/*.txt | wc -c | awk '{ printf "%d", $1 / 1000 }')"
