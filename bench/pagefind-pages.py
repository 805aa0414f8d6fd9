#!/usr/bin/env python3
"""Copies the articles' pages of a finished site for Pagefind, told what to index: head and text, with the year and the outlet.

usage: pagefind-pages.py SITE PAGES
"""
import os
import re
import sys

ARTICLE = re.compile(r"(^|-)[a-z2-7]{12}\.html$")


def marked(page):
    year = re.search(r'<meta property="article:published_time" content="(\d{4})', page)
    outlet = re.search(r'<meta property="og:site_name" content="([^"]*)"', page)
    filters = "".join('<meta data-pagefind-filter="%s[content]" content="%s">\n' % (name, found.group(1))
                      for name, found in (("year", year), ("outlet", outlet)) if found)
    page = page.replace("</head>", filters + "</head>", 1)
    return re.sub(r'<div class="(opening|body)"', r'<div data-pagefind-body class="\1"', page)


def main(site, pages):
    for folder, _, names in os.walk(site):
        for name in filter(ARTICLE.search, names):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                page = file.read()
            to = os.path.join(pages, os.path.relpath(folder, site))
            os.makedirs(to, exist_ok=True)
            with open(os.path.join(to, name), "w", encoding="utf-8") as file:
                file.write(marked(page))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
