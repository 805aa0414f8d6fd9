package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Article;

/**
 * The words by which an article is found.
 *
 * @param title its headline
 * @param body  its other texts, in order
 */
record Content(String title, List<String> body) {

    Content {
        body = List.copyOf(body);
    }

    static Content of(Article article) {
        List<String> body = new ArrayList<>();
        article.kicker().ifPresent(body::add);
        article.standfirst().ifPresent(body::add);
        body.addAll(article.bylines());
        body.add(article.bodyText());
        body.addAll(article.captions());
        return new Content(article.headline(), body);
    }
}
