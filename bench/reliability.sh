#!/usr/bin/env bash
# Prints how often what the records say of their own certainty is borne out, a section for bench/RESULTS.md. The records are those
# that bench/train.sh or bench/calibrate.sh left in a folder: each page was read by a model, and its confidence said by weights,
# that had not seen its site.
#
#   bench/reliability.sh FOLDER >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
printf '\n## Confidence, cross-validated by site, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s. `bench/reliability.sh`. Right: title and authors exactly, day and language the same; of body and standfirst F1 of\n' "$(git rev-parse --short HEAD)"
printf '0.95 and more over runs of four words. Only values that the corpora tell the truth of. The calibration error is the mean\n'
printf 'distance of said and right over the bins; the area under the curve is the chance that a right value was said to be surer than a\nwrong one.\n'
for field in text html; do
    printf '\n### %s\n\n' "$([ $field = text ] && echo 'Text dumps' || echo HTML)"
    python3 bench/reliability.py "$shared" "$1/$field"
done
