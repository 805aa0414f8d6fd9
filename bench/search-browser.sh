#!/usr/bin/env bash
# Asks a finished site's search page in headless Chromium, from the disk: 100 random queries of each kind, each in a tab that knows
# nothing of the site. Counts the files that the page opens and when the first results stand. Prints a section for bench/RESULTS.md.
#
#   bench/search-browser.sh SITE [SEED [QUERIES_OF_EACH_KIND]] >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
site=$1
printf '\n## What a search reads in a browser, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores; %s files, %s bytes of index. `bench/search-browser.sh SITE %s`\n\n' "$(git rev-parse --short HEAD)" \
    "$(chromium --version 2>/dev/null | cut -d' ' -f1,2)" "$(nproc)" "$(find -L "$site/search" -type f | wc -l)" \
    "$(find -L "$site/search" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')" "${*:2}"
node bench/search-browser.js "$@"
