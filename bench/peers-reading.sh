#!/usr/bin/env bash
# Reads the HTML of the labelled pages in ../shared/corpora with three readers that others use, and scores them beside our own
# records: Readability.js (as in Firefox) and Defuddle on linkedom, Readability4J on the JVM. They are fetched by their own
# package managers into a folder and are no part of the program. Needs JDK 17, Maven, Node 20, python3; about half an hour.
#
#   SETS="scrapinghub fundus" bench/peers-reading.sh RECORDS [FOLDER]    SETS: not all ten of them; RECORDS: html/ of the folder that bench/train.sh filled; FOLDER: for all that is fetched
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
shared=$(cd "${SHARED:-../shared}" && pwd)
records=$(cd "$1" && pwd)
folder=${2:-$(mktemp -d)}
mkdir -p "$folder" && folder=$(cd "$folder" && pwd)

[ -d "$folder/node_modules/defuddle" ] || npm install --prefix "$folder" --no-save --no-audit --no-fund \
    @mozilla/readability@0.6.0 linkedom@0.18.15 defuddle@0.19.4 > /dev/null
cp bench/peers-reading.mjs "$folder/"
cat > "$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>peers</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.dankito.readability4j</groupId><artifactId>readability4j</artifactId><version>1.0.8</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.17.2</version></dependency>
  </dependencies>
</project>
POM
[ -s "$folder/classpath" ] || mvn -q -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath -Dmdep.outputFile="$folder/classpath"
javac -d "$folder" -cp "$(cat "$folder/classpath")" bench/PeerReading.java

sets=${SETS:-scrapinghub fundus newspaper4k l3s-gn1 fundus-eval cleanportal dragnet bbaw postlight mediacloud}
for peer in readability defuddle readability4j; do
    mkdir -p "$folder/$peer"
    for set in $sets; do
        pages="$shared/corpora/$set/pages.jsonl.gz"
        if [ "$peer" = readability4j ]; then
            java -cp "$folder:$(cat "$folder/classpath")" PeerReading "$pages" "$folder/$peer/$set.jsonl" 2>> "$folder/faults"
        else
            (cd "$folder" && node peers-reading.mjs "$peer" "$pages" "$folder/$peer/$set.jsonl" 2>> "$folder/faults")
        fi
    done
done
printf 'Commit %s, %s, node %s, %s cores. `bench/peers-reading.sh`\n' "$(git -C "$here" rev-parse --short HEAD)" \
    "$(java -version 2>&1 | head -1)" "$(node --version)" "$(nproc)"
for peer in backfile readability defuddle readability4j; do
    printf '\n### %s\n\n' "$peer"
    SHARED=$shared SETS=$sets bench/score-table.sh "$([ "$peer" = backfile ] && echo "$records" || echo "$folder/$peer")" | grep '^|'
done
