#!/usr/bin/env bash
# The search index of a generated corpus: its files and bytes, the time that it takes beside Lucene 9.12, and what 18 kinds of random
# queries find (against Lucene), read and open. Prints a section for bench/RESULTS.md. Needs Maven, python3, and 6 GB of memory at
# 100,000 articles.
#
#   bench/search.sh ARTICLES [QUERIES_OF_EACH_KIND [PAIRS_OF_TIMED_RUNS]] >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
articles=$1
each=${2:-112}
pairs=${3:-3}
work=$(mktemp -d "${WORK:-/tmp}/search.XXXXXX")
trap 'rm -rf "$work"' EXIT
python3 "$shared/tools/make_corpus.py" --articles "$articles" --out "$work/corpus" --format md
mkdir -p target/bench
mvn -q -Pbench compile dependency:build-classpath -Dmdep.outputFile=target/bench/classpath >&2
run() { java -Xmx6g -cp "target/bench/classes:$(cat target/bench/classpath)" "org.backfile.publish.search.$@" 2>/dev/null; }

printf '\n## Search index, %s articles, %s\n\n' "$articles" "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores, make_corpus seed 1. `bench/search.sh %s`. Bytes are those that the Java reader reads after root and counts;\n' \
    "$(git rev-parse --short HEAD)" "$(java -version 2>&1 | head -1)" "$(nproc)" "$*"
printf 'each query starts with nothing else read. "Fair" counts a hit that has no less than the tenth score in Lucene. Times are of one thread'"'"'s CPU.\n\n```\n'
run Sizes "$work/corpus" "$articles" "$work/index/site"
[ "$pairs" = 0 ] || run Speed "$work/corpus" "$articles" "$work/speed" "$pairs"
printf '```\n\n'
run Judge "$work/corpus" "$articles" "$work/index/site" "$work/lucene" "$each" index
