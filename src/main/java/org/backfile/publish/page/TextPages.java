package org.backfile.publish.page;

import java.io.IOException;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.commonmark.parser.Parser;

/** The pages that the archive's maker wrote. */
final class TextPages {

    private static final Parser MARKDOWN = Parser.builder().build();

    private final Site site;

    TextPages(Site site) {
        this.site = site;
    }

    void put(OutputFolder out) throws IOException {
        for (Edition.MarkdownPage page : site.edition().pages()) {
            SitePath path = Addresses.page(page.name());
            if (path.equals(Addresses.HOME) || path.equals(Addresses.SEARCH)) {
                throw new SetupException(Problem.error(Place.of(page.name() + ".md"), "a page of this name would take the place of the "
                        + (path.equals(Addresses.HOME) ? "home page" : "search page"), "give it another name: about.md"));
            }
            out.put(site.page(path, "text", site.ingredients("text").add(page.description()).add(page.markdown()),
                    () -> view(page, path)));
        }
    }

    private TextView view(Edition.MarkdownPage page, SitePath path) {
        Sheet sheet = Sheet.of(path, page.title(), page.description());
        return new TextView(site.frame(sheet), page.title(), BodyHtml.TEXT.of(MARKDOWN.parse(page.markdown())));
    }
}
