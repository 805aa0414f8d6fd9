#!/usr/bin/env bash
# Times whole builds beside Hugo's of the same articles, and beside the unpacking of our own result with tar. Prints a section
# for bench/RESULTS.md. Needs target/backfile (mvn package), hugo (Debian's package), python3 and a folder on a file system of its
# own: some ext4 disks make new files ten times slower for minutes after many were deleted, so each run has a fresh folder.
#
#   truncate -s 30G img && mkfs.ext4 -q -N 6000000 img && mount -o loop img mnt
#   bench/build-speed.sh mnt 1 1000 10000 100000 >> bench/RESULTS.md
#
# RUNS (3) is how many runs the medians are of; HUGO_MOST (100000) the largest archive that the peer builds.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
shared=${SHARED:-$root/../shared}
disk=$(cd "${1:?a folder to work in}" && pwd)
shift
runs=${RUNS:-3}
work=$(mktemp -d "$disk/build-speed.XXXXXX")
measure="$root/bench/measure.py"

corpus() { # articles format: makes it where it is not there
    local folder="$disk/corpus-$2-$1"
    [ -d "$folder" ] || python3 "$shared/tools/make_corpus.py" --articles "$1" --format "$2" --out "$folder" >/dev/null
    find "$folder" -type f -exec touch -d 2024-01-01 {} +
    echo "$folder"
}

hugo_site() { # articles: the peer's site, with the month of each article in its front matter
    local site="$work/hugo-$1" from
    from=$(corpus "$1" md)
    mkdir -p "$site/content/posts"
    cp -r "$root/bench/hugo/." "$site/"
    cp -r "$from/." "$site/content/posts/"
    find "$site/content" -name '*.md' -exec sed -i -E '0,/^date: /s/^date: ([0-9]{4}-[0-9]{2})(.*)$/date: \1\2\nmonths: ["\1"]/' {} +
    echo "$site"
}

printf '\n## Builds, %s\n\nCommit %s, %s, %s cores, %s, medians of %s runs (seconds; peak memory of the process in MB). `bench/build-speed.sh`\n\n' \
    "$(date -u +%Y-%m-%d)" "$(git -C "$root" rev-parse --short HEAD)" "$(java -version 2>&1 | head -1)" "$(nproc)" \
    "$(stat -f -c %T "$disk")" "$runs"
printf '| articles | full build | MB | nothing changed | one changed (files written) | `tar x` of it | Hugo | MB | build / tar | Hugo / build |\n|---|---|---|---|---|---|---|---|---|---|\n'
for articles in "$@"; do
    in=$(corpus "$articles" txt)
    peer=""
    [ "$articles" -gt "${HUGO_MOST:-100000}" ] || ! command -v hugo >/dev/null || peer=$(hugo_site "$articles")
    python3 "$measure" build-row "$root/target/backfile" "$in" "$peer" "$work" "$articles" "$runs"
done
rm -rf "$work"
