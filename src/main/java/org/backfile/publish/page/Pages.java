package org.backfile.publish.page;

import java.io.IOException;
import java.util.Map;
import org.backfile.archive.Archive;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.backfile.publish.Publisher;
import org.backfile.text.Recipe;

/** Publishes the pages that people read, and the style sheet they need. */
public final class Pages implements Publisher {

    private final Templates templates;

    public Pages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String name() {
        return "pages";
    }

    /** @throws org.backfile.problem.SetupException where a page of the edition has a name that cannot be used */
    @Override
    public void publish(Archive archive, Edition edition, OutputFolder out) throws IOException {
        Site site = new Site(archive, edition, templates);
        new TextPages(site).put(out);
        new HomePage(site).put(out);
        new CalendarPages(site).put(out);
        new UndatedPages(site).put(out);
        new ShelfPages(site, Shelf.Kind.OUTLET).put(out);
        new ShelfPages(site, Shelf.Kind.SECTION).put(out);
        for (Map.Entry<String, byte[]> file : templates.web().entrySet()) {
            out.put(new Artifact(Addresses.asset(file.getKey()), new Recipe.Writer().add(file.getValue()).recipe(), file::getValue));
        }
        new ArticlePages(site).put(out);
    }
}
