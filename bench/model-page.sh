#!/usr/bin/env bash
# Writes the scores of the records that bench/train.sh left in a folder into model.md.
#
#   bench/model-page.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
models=src/main/resources/org/backfile/read
table() {
    printf '\n### %s\n\n' "$1"
    for model in $2; do
        printf '%s has %s bytes, SHA-256 %s.\n' "$model" "$(stat -c %s "$models/$model")" "$(sha256sum "$models/$model" | cut -c1-16)"
    done
    printf '\n'
    bench/score-table.sh "$3"
}
page=$(mktemp)
{
    sed '/^## Cross-validated scores/q' "$models/model.md"
    printf '\n`bench/train.sh`; training is on one thread a forest.\n'
    table 'Text dumps' model.bin "$1/text"
    table 'HTML' 'model-web.bin model-claims.bin' "$1/html"
} > "$page"
mv "$page" "$models/model.md"
