#!/usr/bin/env bash
# How fast one core reads, warm: text dumps of a generated corpus, and pages of HTML from ../shared/corpora beside Readability4J
# on the same pages; and what the word lists and the model add to the start of a fresh JVM. Prints a section for
# bench/RESULTS.md. Needs the compiled program (mvn package), python3, and Maven Central for the peer.
#
#   bench/reading-rate.sh >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
[ -d "$shared/corpora" ] || { echo "no corpora in $shared" >&2; exit 2; }
[ -d target/classes ] || { echo "run mvn package first" >&2; exit 2; }
articles=${ARTICLES:-2000} every=${EVERY:-7} warm=${WARM:-8} pageswarm=${PAGES_WARM:-2} rounds=${ROUNDS:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Corpus seed 1; of the pages each seventh, all sets.
python3 "$shared/tools/make_corpus.py" --articles "$articles" --seed 1 --out "$work/text"
python3 - "$shared/corpora" "$work/html" "$every" <<'P'
import glob, gzip, json, os, sys
corpora, out, every = sys.argv[1], sys.argv[2], int(sys.argv[3])
os.makedirs(out)
count = 0
for pages in sorted(glob.glob(corpora + "/*/pages.jsonl.gz")):
    for line in gzip.open(pages, "rt", encoding="utf-8"):
        html = json.loads(line).get("html") if count % every == 0 else None
        if html:
            with open("%s/%05d.html" % (out, count), "w", encoding="utf-8", errors="replace") as page:
                page.write(html)
        count += 1
P
mvn -q dependency:build-classpath -Dmdep.outputFile="$work/classpath" >&2
own="$work:target/classes:$(cat "$work/classpath")"
javac -d "$work" -cp "$own" bench/ReadingRate.java

cat > "$work/pom.xml" <<'P'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencies><dependency><groupId>net.dankito.readability4j</groupId><artifactId>readability4j</artifactId><version>1.0.8</version>
</dependency></dependencies></project>
P
mvn -q -f "$work/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/peer" >&2
javac -d "$work" -cp "$work/peer/*" bench/Readability4jRate.java

flags="-Xmx2g -XX:+UseSerialGC"
printf '\n## Rate of reading, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores, load %s. `bench/reading-rate.sh`\n\n```\n' "$(git rev-parse --short HEAD)" \
    "$(java -version 2>&1 | head -1)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
echo "text dumps:      $(java $flags -cp "$own" org.backfile.read.ReadingRate "$work/text" "$warm" "$rounds")"
echo "pages of HTML:   $(java $flags -cp "$own" org.backfile.read.ReadingRate "$work/html" "$pageswarm" "$rounds")"
echo "Readability4J:   $(java $flags -cp "$work:$work/peer/*" Readability4jRate "$work/html" "$pageswarm" "$rounds" 2>/dev/null)"
for _ in 1 2 3 4 5 6 7 8 9; do
    java -cp "$own" org.backfile.read.ReadingRate start
done | sort -n | awk 'NR == 5 {printf "start-up:        word lists %s ms, model %s ms (CPU, median of 9 fresh JVMs)\n", $1, $2}'
printf '```\n'
