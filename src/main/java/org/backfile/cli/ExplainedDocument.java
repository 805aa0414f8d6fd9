package org.backfile.cli;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.NoArticle;
import org.backfile.read.Explanation;
import org.backfile.source.SourceDocument;

/**
 * A document and all that the reader makes of it.
 *
 * @param blocks    in order
 * @param article   absent where there is none
 * @param address   where the article is in the site, if there is one
 * @param noArticle what it is instead
 */
record ExplainedDocument(SourceDocument document, List<Explanation> blocks, Optional<Article> article, Optional<String> address,
        Optional<NoArticle> noArticle) {

    ExplainedDocument {
        blocks = List.copyOf(blocks);
    }

    /** What the record holds beside its text, each with its value or "not known". */
    List<Fact> facts() {
        return article.map(this::facts).orElse(List.of());
    }

    /** A fact of the record. */
    record Fact(String name, String value) { }

    private List<Fact> facts(Article article) {
        return List.of(fact("headline", article.headline()), fact("published", article.published().time().edtf()),
                fact("authors", String.join("; ", article.bylines())), fact("section", article.section().orElse("")),
                fact("outlet", article.outlet().orElse("")), fact("language", article.language().orElse("")),
                fact("address", address.orElse("")));
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, value.isEmpty() ? "not known" : value);
    }
}
