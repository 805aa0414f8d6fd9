#!/usr/bin/env python3
"""Prints how often what a record says of its own certainty is borne out: a table for each field.

  reliability.py SHARED FOLDER      FOLDER holds records, a file <corpus>.jsonl, as bench/calibrate.sh leaves them
"""
import gzip, json, os, sys

shared, folder = sys.argv[1], sys.argv[2]
sys.path.insert(0, os.path.join(shared, "tools"))
import score_extraction as score  # noqa: E402

SETS = "bbaw cleanportal dragnet fundus fundus-eval l3s-gn1 mediacloud newspaper4k postlight scrapinghub".split()
BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01]
GOOD = 0.95


def alike(true, read):
    return score.page_f1(score.overlap(true, read)) >= GOOD


def verdict(field, truth, language, read):
    """True or False; None where the truth does not tell."""
    if field == "title" and truth.get("title"):
        return score.fold(truth["title"]) == score.fold(read["title"])
    if field == "datePublished" and score.day(truth.get("datePublished")):
        return score.day(truth["datePublished"]) == score.day(read.get("datePublished"))
    if field == "authors" and score.names(truth.get("authors")):
        return score.names(truth["authors"]) == score.names(read["authors"])
    if field == "standfirst" and truth.get("standfirst"):
        return alike(truth["standfirst"], read.get("standfirst"))
    if field == "articleBody" and "articleBody" in truth:
        return alike(truth["articleBody"], read["articleBody"])
    if field == "language" and language:
        return read.get("language") == language.split("-")[0]
    return None


cases = {field: [] for field in ("title", "standfirst", "authors", "datePublished", "language", "articleBody")}
for name in SETS:
    corpus = os.path.join(shared, "corpora", name)
    truths = score.load(os.path.join(corpus, "truth.jsonl.gz"))
    with gzip.open(os.path.join(corpus, "pages.jsonl.gz"), "rt", encoding="utf-8") as pages:
        languages = {page["id"]: page.get("lang") for page in map(json.loads, pages)}
    for key, read in score.load(os.path.join(folder, name + ".jsonl")).items():
        for field, said in read.get("confidence", {}).items():
            right = verdict(field, truths[key], languages.get(key), read)
            if right is not None:
                cases[field].append((said, right))

print("| field | values | right | mean said | calibration error | area under curve |\n|---|---|---|---|---|---|")
tables = []
for field, seen in cases.items():
    count = len(seen)
    rows, error = [], 0
    for low, high in zip(BINS, BINS[1:]):
        here = [case for case in seen if low <= case[0] < high]
        if here:
            said, right = sum(c[0] for c in here) / len(here), sum(c[1] for c in here) / len(here)
            error += len(here) / count * abs(said - right)
            rows.append((low, min(high, 1), len(here), said, right))
    good, bad = [c[0] for c in seen if c[1]], [c[0] for c in seen if not c[1]]
    wins = sum((g > b) + 0.5 * (g == b) for g in good for b in bad)
    area = wins / max(1, len(good) * len(bad))
    print("| %s | %d | %.3f | %.3f | %.3f | %.3f |" % (field, count, len(good) / count, sum(c[0] for c in seen) / count, error, area))
    tables.append((field, rows))
print("\n| field | said | values | mean said | right |\n|---|---|---|---|---|")
for field, rows in tables:
    for low, high, count, said, right in rows:
        print("| %s | %.2f to %.2f | %d | %.3f | %.3f |" % (field, low, high, count, said, right))
