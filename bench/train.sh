#!/usr/bin/env bash
# Makes the reader's models from the labelled pages in ../shared/corpora: model.bin for text dumps, model-web.bin and
# model-claims.bin for HTML, the same bytes each time, confidence.txt and confidence-web.txt with how sure a reading is, and
# model.md with the cross-validated scores. Needs JDK 17, Maven, python3, 12 GB of memory and about twenty minutes of two cores.
#
#   bench/train.sh [FOLDER]      FOLDER keeps the folds' models and the cross-validated records, in text/ and html/
set -euo pipefail
cd "$(dirname "$0")/.."
export SHARED=${SHARED:-../shared}
[ -d "$SHARED/corpora" ] || { echo "no corpora in $SHARED" >&2; exit 2; }
models=src/main/resources/org/backfile/read
records=${1:-$(mktemp -d)}
mkdir -p "$records/text" "$records/html" target/train
mvn -q -Ptrain compile dependency:build-classpath -Dmdep.outputFile=target/train/classpath
for field in ${FIELDS:-text html}; do
    # A thread that waits for work must not take the core of one that has some.
    OMP_WAIT_POLICY=passive java -Xmx12g -Djava.util.concurrent.ForkJoinPool.common.parallelism=2 \
        -cp "target/train/classes:$(cat target/train/classpath)" org.backfile.read.Train $field "$SHARED/corpora" "$models" "$records/$field"
done
bench/model-page.sh "$records"
