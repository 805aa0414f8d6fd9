#!/usr/bin/env bash
# What the search index adds to a full build: whole builds with it and with an index that has nothing in its place, in pairs, the order
# of each pair turned round. Both start without the image of classes, which holds for the program as it is alone. Prints a section for
# bench/RESULTS.md. Needs target/backfile.jar (mvn package), a JDK, GNU time and a folder to work in.
#
#   bench/search-share.sh ARTICLES_FOLDER WORK [PAIRS] >> bench/RESULTS.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
from=$(cd "$1" && pwd)
pairs=${3:-3}
work=$(mktemp -d "$(cd "$2" && pwd)/search-share.XXXXXX")
trap 'rm -rf "$work"' EXIT
jar="$root/target/backfile.jar"
options=(-XX:+UseParallelGC -Xmn128m -XX:InlineSmallCode=500 -XX:FreqInlineSize=100 -XX:MaxInlineLevel=6) # as target/backfile has them for a large build
mkdir "$work/without"
cat > "$work/SearchIndex.java" <<'JAVA'
package org.backfile.publish.search;

public final class SearchIndex implements org.backfile.publish.Publisher, java.io.Closeable {
    public SearchIndex(java.nio.file.Path work, org.backfile.text.Recipe program) { }
    @Override public String name() { return "search"; }
    @Override public void publish(org.backfile.archive.Archive archive, org.backfile.publish.Edition edition, org.backfile.output.OutputFolder out) { }
    @Override public void close() { }
}
JAVA
javac -cp "$jar" -d "$work/without" "$work/SearchIndex.java"

build() { # with or without, pair: elapsed seconds, CPU seconds of both processors, files
    local path=$jar site="$work/site-$1-$2"
    [ "$1" = with ] || path=$work/without:$jar
    command time -f '%e %U %S' -o "$work/time" java "${options[@]}" -cp "$path" org.backfile.cli.Main build "$from" -o "$site" --state "$work/state-$1-$2" >/dev/null 2>&1
    echo "$(awk '{ print $1, $2 + $3 }' "$work/time") $(find "$site" -type f | wc -l)" > "$work/$1.took"
    rm -rf "$site" "$work/state-$1-$2"
}

printf '\n## What search adds to a full build, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores, load %s, %s articles. `bench/search-share.sh`\n\n' "$(git -C "$root" rev-parse --short HEAD)" \
    "$(java -version 2>&1 | head -1)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" "$(find "$from" -type f | wc -l)"
printf '| without: s | CPU s | files | with: s | CPU s | files | adds, of the time | of the CPU |\n|---|---|---|---|---|---|---|---|\n'
for ((pair = 0; pair < pairs; pair++)); do
    if ((pair % 2)); then build with "$pair"; build without "$pair"; else build without "$pair"; build with "$pair"; fi
    cat "$work/without.took" "$work/with.took" | xargs | awk '{ printf "| %.1f | %.1f | %d | %.1f | %.1f | %d | %.0f %% | %.0f %% |\n", $1, $2, $3, $4, $5, $6, 100 * ($4 / $1 - 1), 100 * ($5 / $2 - 1) }'
done
