#!/usr/bin/env bash
# Makes the reader's model from the labelled pages in ../shared/corpora: model.bin, the same bytes each time, and model.md
# with its cross-validated scores. Needs JDK 17, Maven, python3, 8 GB of memory and about ten minutes of two cores.
#
#   bench/train.sh [FOLDER]      FOLDER keeps the cross-validated records, one file a corpus
set -euo pipefail
cd "$(dirname "$0")/.."
export SHARED=${SHARED:-../shared}
[ -d "$SHARED/corpora" ] || { echo "no corpora in $SHARED" >&2; exit 2; }
model=src/main/resources/org/backfile/read
records=${1:-$(mktemp -d)}
mkdir -p "$records" target/train
mvn -q -Ptrain compile dependency:build-classpath -Dmdep.outputFile=target/train/classpath
# A thread that waits for work must not take the core of one that has some.
OMP_WAIT_POLICY=passive java -Xmx8g -Djava.util.concurrent.ForkJoinPool.common.parallelism=2 \
    -cp "target/train/classes:$(cat target/train/classpath)" org.backfile.read.Train "$SHARED/corpora" "$model/model.bin" "$records"
{
    sed '/^## Cross-validated scores/q' "$model/model.md"
    printf '\n`bench/train.sh`; model.bin has %s bytes, SHA-256 %s.\n\n' "$(stat -c %s "$model/model.bin")" \
        "$(sha256sum "$model/model.bin" | cut -c1-16)"
    bench/score-table.sh "$records"
} > target/train/model.md
cp target/train/model.md "$model/model.md"
