package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.backfile.archive.Entry;

/** Finds by looking through every article: what the index must find. */
final class NaiveSearch {

    private NaiveSearch() { }

    /** The ids of the articles that a query is true of, in order. */
    static TreeSet<String> find(Library library, Query query) {
        TreeSet<String> ids = new TreeSet<>();
        for (Entry entry : library.entries()) {
            Content content = Content.of(library.load(entry));
            if (!query.isEmpty() && query.clauses().stream().allMatch(clause -> holds(content, clause))) {
                ids.add(entry.id().text());
            }
        }
        return ids;
    }

    private static boolean holds(Content content, Query.Clause clause) {
        return clause.excluded() != clause.phrases().stream().anyMatch(phrase -> occurs(content, phrase));
    }

    private static boolean occurs(Content content, Query.Phrase phrase) {
        List<String> body = new ArrayList<>();
        content.body().forEach(part -> body.addAll(Tokenizer.terms(part)));
        return occurs(Tokenizer.terms(content.title()), phrase.elements()) || !phrase.titleOnly()
                && occurs(body, phrase.elements());
    }

    private static boolean occurs(List<String> terms, List<Query.Element> elements) {
        for (int start = 0; start + elements.size() <= terms.size(); start++) {
            boolean all = true;
            for (int i = 0; i < elements.size(); i++) {
                Query.Element element = elements.get(i);
                String term = terms.get(start + i);
                all &= element.prefix() ? term.startsWith(element.term()) : term.equals(element.term());
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
