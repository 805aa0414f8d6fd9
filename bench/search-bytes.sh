#!/usr/bin/env bash
# Counts what queries of a finished site read of its index: the search page's own scripts, run in Node, which read the files that a
# browser reads. 100 random queries of each kind, a fresh index each. Prints a section for bench/RESULTS.md.
#
#   bench/search-bytes.sh SITE [SEED] >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
site=$1
seed=${2:-1}
printf '\n## What a search reads, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, Node %s, %s cores; %s files, %s bytes of index. `bench/search-bytes.sh SITE %s`\n\n' "$(git rev-parse --short HEAD)" \
    "$(node --version)" "$(nproc)" "$(find -L "$site/search" -type f | wc -l)" "$(find -L "$site/search" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')" "$seed"
node bench/search-bytes.js "$site" "$seed"
