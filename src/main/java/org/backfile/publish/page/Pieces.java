package org.backfile.publish.page;

import java.net.URI;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.cite.NewsArticleLd;
import org.backfile.publish.Address;
import org.backfile.text.Direction;

/** Makes what pages show of an article. */
final class Pieces {

    /** So much of an article tells which way it runs. */
    private static final int SAMPLE = 1_000;

    private final Site site;
    private final Provenances provenances;

    Pieces(Site site) {
        this.site = site;
        this.provenances = new Provenances(site);
    }

    /** An article that has the page alone. */
    Piece alone(Sheet sheet, Article article) {
        return piece(sheet, article, site.address(sheet.path()), Optional.empty());
    }

    /**
     * An article on a page of many.
     *
     * @param address the article's; may be another page's, which leads here
     */
    Piece among(Sheet sheet, Article article, Address address) {
        Optional<URI> published = site.address(address);
        return piece(sheet, article, published, Optional.of(new Piece.Among(article.permalink().name(),
                address.from(sheet.path()), NewsArticleLd.of(article, published))));
    }

    private Piece piece(Sheet sheet, Article article, Optional<URI> published, Optional<Piece.Among> among) {
        return new Piece(among, Languages.code(article.language()), direction(article),
                article.outlet().map(name -> Link.of(sheet.to(site.addresses().outlet(name)), name)),
                article.section().map(name -> Link.of(sheet.to(site.addresses().section(name)), name)),
                article.kicker(), article.headline(), article.standfirst(), article.bylines(),
                site.dates().line(article.published()), article.updated().map(site.dates()::line),
                (among.isPresent() ? BodyHtml.ARTICLE_AMONG : BodyHtml.ARTICLE).of(article.body()),
                provenances.of(article, published));
    }

    private static String direction(Article article) {
        String text = article.headline() + article.bodyBeginning(SAMPLE);
        return Direction.of(text.substring(0, Math.min(SAMPLE, text.length()))).html();
    }
}
