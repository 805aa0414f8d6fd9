#!/usr/bin/env python3
"""How well a page's title can be told by any rule that looks at what the page claims and at nothing else.

  title-bound.py CORPORA SET ...      (CORPORA: the folder with a folder for each set)

A page claims its title in up to five places: the JSON-LD's headline, og:title, the first h1, twitter:title, the title element.
Which of them are equal is the page's pattern. The bound takes for each pattern the place that is right most often there, chosen
with the truth in hand: no rule over patterns does better on these pages. "In any" is the share of pages whose true title is
claimed in one of the places at all.
"""
import gzip
import html
import json
import re
import sys
from collections import Counter, defaultdict

PLACES = ("JSON-LD", "og:title", "h1", "twitter:title", "title")


def fold(text):
    return " ".join((text or "").split()).casefold()


def headlines(page):
    """The headlines of the JSON-LD's articles; of anything in it where it has none."""
    found = []
    for block in re.findall(r"<script[^>]*application/ld\+json[^>]*>(.*?)</script>", page, re.S | re.I):
        try:
            waiting = [json.loads(block.strip(), strict=False)]
        except ValueError:
            continue
        while waiting:
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                if isinstance(node.get("headline"), str):
                    found.append((bool(re.search("Article|Report", str(node.get("@type")))), html.unescape(node["headline"])))
                waiting += [value for value in node.values() if isinstance(value, (dict, list))]
    return [text for article, text in found if article] or [text for _, text in found]


def metas(page, name):
    found = []
    for tag in re.findall(r"<meta\b[^>]*>", page, re.I | re.S):
        if re.search(r"(?:property|name|itemprop)\s*=\s*[\"']?" + re.escape(name) + r"[\"'\s/>]", tag, re.I):
            content = re.search(r'content\s*=\s*"([^"]*)"', tag, re.S) or re.search(r"content\s*=\s*'([^']*)'", tag, re.S)
            found += [html.unescape(content.group(1))] if content else []
    return found


def elements(page, name):
    return [html.unescape(re.sub(r"<[^>]+>", "", text)) for text in
            re.findall(r"<%s\b[^>]*>(.*?)</%s>" % (name, name), page, re.S | re.I)]


def claims(page):
    lists = (headlines(page), metas(page, "og:title"), elements(page, "h1"), metas(page, "twitter:title"), elements(page, "title"))
    return [fold(found[0]) if found else "" for found in lists]


def lines_of(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main(corpora, sets):
    print("| set | pages | " + " | ".join(PLACES) + " | in any | patterns | bound |")
    print("|---|---|" + "---|" * (len(PLACES) + 3))
    for name in sets:
        titles = {truth["id"]: fold(truth.get("title")) for truth in lines_of("%s/%s/truth.jsonl.gz" % (corpora, name))}
        patterns, right, known, pages = defaultdict(Counter), Counter(), 0, 0
        for page in lines_of("%s/%s/pages.jsonl.gz" % (corpora, name)):
            title = titles.get(page["id"])
            if not title or not page.get("html"):
                continue
            pages += 1
            claimed = claims(page["html"])
            pattern = tuple(claimed.index(text) if text else -1 for text in claimed)
            hits = [place for place, text in enumerate(claimed) if text == title]
            known += bool(hits)
            right.update(hits)
            patterns[pattern].update(hits or [-1])
        bound = sum(max(count for place, count in hits.items() if place >= 0) for hits in patterns.values()
                    if any(place >= 0 for place in hits))
        print("| %s | %d | %s | %.3f | %d | %.3f |" % (name, pages,
              " | ".join("%.3f" % (right[place] / pages) for place in range(len(PLACES))), known / pages, len(patterns), bound / pages))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
