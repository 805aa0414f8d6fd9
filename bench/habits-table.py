#!/usr/bin/env python3
"""Scores pages read by themselves and with habits, side by side; see habits.sh.

  habits-table.py SCORE_TOOL CORPORA FOLDER [--worst N]
"""
import importlib.util, os, sys

tool, corpora, folder = sys.argv[1:4]
spec = importlib.util.spec_from_file_location("score_extraction", tool)
scoring = importlib.util.module_from_spec(spec)
spec.loader.exec_module(scoring)

articles, sets, outlets = {}, [], {}
for line in open(os.path.join(folder, "outlets.tsv"), encoding="utf-8"):
    corpus, page, outlet, count = line.rstrip("\n").split("\t")
    articles[corpus, page] = int(count)
    outlets[corpus, page] = outlet
    if corpus not in sets:
        sets.append(corpus)
sets.sort()


def load(kind, corpus):
    path = os.path.join(folder, kind, corpus + ".jsonl")
    return scoring.load(path) if os.path.exists(path) else {}


def figures(result):
    return [(result.get(field) or {}).get(name) for field, name in
            (("body", "F1"), ("body", "exact"), ("title", "exact"), ("date", "day"), ("authors", "F1"), ("segments", "F1"))]


def shown(alone, habits):
    return "" if alone is None else "%.3f %.3f" % (alone, habits)


worst = []
for name, least, most in (("5 articles and more", 5, 10 ** 9), ("2 to 4 articles", 2, 4)):
    print("\nOutlets with %s, each figure alone and with habits:\n" % name)
    print("| set | pages | outlets | body F1 | exact | title exact | day | authors F1 | segments F1 |\n|---|---|---|---|---|---|---|---|---|")
    truths, preds = {}, {"alone": {}, "habits": {}}
    for corpus in sets + ["all"]:
        pages = {page for (c, page), n in articles.items() if c == corpus and least <= n <= most}
        if corpus == "all":
            truth, alone, habits, pages = truths, preds["alone"], preds["habits"], None
        elif pages:
            truth = {i: t for i, t in scoring.load(os.path.join(corpora, corpus, "truth.jsonl.gz")).items() if i in pages}
            alone, habits = load("alone", corpus), load("habits", corpus)
            truths.update(((corpus, i), t) for i, t in truth.items())
            preds["alone"].update(((corpus, i), r) for i, r in alone.items())
            preds["habits"].update(((corpus, i), r) for i, r in habits.items())
        else:
            continue
        a, arows = scoring.score(truth, alone)
        b, brows = scoring.score(truth, habits)
        count = len({outlets[corpus, i] for i in truth}) if corpus != "all" else len({outlets[i] for i in truth})
        cells = [shown(x, y) for x, y in zip(figures(a), figures(b))]
        print("| %s | %d | %d | %s |" % (corpus, a["pages"], count, " | ".join(cells)))
        if corpus != "all":
            worst += [(brows[i].get(k, 0) - arows[i].get(k, 0), k, corpus, i, outlets[corpus, i]) for i in arows for k in arows[i]
                      if arows[i].get(k, 0) != brows[i].get(k, 0)]
if "--worst" in sys.argv:
    worst.sort()
    count = int(sys.argv[-1])
    for row in worst[:count] + [("...",)] + worst[-count:]:
        print(*row)
