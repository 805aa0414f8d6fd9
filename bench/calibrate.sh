#!/usr/bin/env bash
# Fits how sure a reading is of its fields, confidence.txt for text dumps and confidence-web.txt for HTML, from the readings of the
# folds' models that bench/train.sh left in a folder. To be run where what speaks for a field (Signal) has changed, but not the
# models; bench/train.sh does the same. The same bytes each time, in about four minutes of one core.
#
#   bench/calibrate.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
[ -d "$shared/corpora" ] || { echo "no corpora in $shared" >&2; exit 2; }
mkdir -p target/train
mvn -q -Ptrain compile dependency:build-classpath -Dmdep.outputFile=target/train/classpath
for field in ${FIELDS:-text html}; do
    java -Xmx6g -cp "target/train/classes:$(cat target/train/classpath)" \
        org.backfile.read.CrossRead $field "$shared/corpora" src/main/resources/org/backfile/read "$1/$field"
done
