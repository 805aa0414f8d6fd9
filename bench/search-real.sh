#!/usr/bin/env bash
# The search index of real texts: the bodies and headlines that are known of the pages in ../shared/corpora (the first ten words where no
# headline is), and its size beside theirs and beside Lucene 9.12's. Prints a section for bench/RESULTS.md. Needs Maven and python3.
#
#   bench/search-real.sh >> bench/RESULTS.md
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
work=$(mktemp -d "${WORK:-/tmp}/search.XXXXXX")
trap 'rm -rf "$work"' EXIT
python3 - "$shared/corpora" "$work/corpus" <<'PYTHON'
import glob, gzip, json, os, sys
source, target = sys.argv[1:]
os.makedirs(target)
flat = lambda text: json.dumps(' '.join(text.split()), ensure_ascii=False)
count = 0
for file in sorted(glob.glob(source + '/*/truth.jsonl.gz')):
    for line in gzip.open(file, 'rt', encoding='utf-8'):
        truth = json.loads(line)
        body = truth.get('articleBody') or ''
        if body.strip():
            count += 1
            paragraphs = '\n\n'.join(' '.join(p.split()) for p in body.split('\n') if p.strip())
            with open('%s/%05d.md' % (target, count), 'w', encoding='utf-8') as out:
                out.write('---\ntitle: %s\ndescription: ""\ndate: 2012-%02d-%02dT00:00:00Z\nsection: "News"\noutlet: "Daily"\n---\n%s\n'
                          % (flat(truth.get('title') or ' '.join(body.split()[:10])), 1 + count % 12, 1 + count % 28, paragraphs))
PYTHON
articles=$(find "$work/corpus" -type f | wc -l)
mkdir -p target/bench
mvn -q -Pbench compile dependency:build-classpath -Dmdep.outputFile=target/bench/classpath >&2
run() { java -Xmx2g -cp "target/bench/classes:$(cat target/bench/classpath)" "org.backfile.publish.search.$@" 2>/dev/null; }

printf '\n## Search index of real texts, %s\n\n' "$(date -u +%Y-%m-%d)"
printf 'Commit %s, %s, %s cores, %s bodies. `bench/search-real.sh`\n\n```\n' \
    "$(git rev-parse --short HEAD)" "$(java -version 2>&1 | head -1)" "$(nproc)" "$articles"
run Sizes "$work/corpus" "$articles" "$work/index/site"
run Speed "$work/corpus" "$articles" "$work/speed" 1
printf '```\n'
