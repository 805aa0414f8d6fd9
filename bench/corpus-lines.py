#!/usr/bin/env python3
"""Write articles of make_corpus.py (seed 1) as JSON Lines, which take less time and room than a file each.

usage: corpus-lines.py MAKE_CORPUS FIRST END OUT [dump]

With "dump" a line's text is the text dump of the page, icons, menu and date line with it, as make_corpus.py writes it to a file.
"""
import hashlib, importlib.util, json, random, sys

spec = importlib.util.spec_from_file_location("make_corpus", sys.argv[1])
mc = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mc)
first, end, seed = int(sys.argv[2]), int(sys.argv[3]), 1
base = random.Random(seed)
mc.WORDS = mc.Words(base)
outlets = [mc.Outlet(i, base) for i in range(12)]
encode = json.JSONEncoder(ensure_ascii=False).encode
with open(sys.argv[4], "w", encoding="utf-8") as out:
    for i in range(first, end):
        rng = random.Random(seed * 1_000_003 + i)
        article = mc.article(i, rng, mc.WORDS, outlets)
        if i > 50 and rng.random() < .02:
            j = i - rng.randint(1, min(i, 2000))
            article = mc.reprint(mc.article(j, random.Random(seed * 1_000_003 + j), mc.WORDS, outlets), article[0], rng)
        outlet, date, title, standfirst, paragraphs, section = article
        dump = mc.as_txt(*article, rng) if sys.argv[5:] == ["dump"] else None
        name = "%07d_%s" % (i, hashlib.sha256(str((seed, i)).encode()).hexdigest()[:16])
        out.write(encode({"url": "https://example.com/" + name, "title": title, "date": date.strftime("%Y-%m-%dT%H:%M:%SZ"),
                          "section": section, "outlet": outlet.name, "description": standfirst, "language": "en",
                          "text": dump or "\n\n".join(paragraphs)}) + "\n")
