package org.backfile.publish.page;

import java.io.IOException;
import java.util.Map;
import org.backfile.archive.Archive;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.backfile.publish.Publisher;

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
        CalendarPages calendar = new CalendarPages(site);
        ShelfPages outlets = new ShelfPages(site, Shelf.Kind.OUTLET);
        ShelfPages sections = new ShelfPages(site, Shelf.Kind.SECTION);
        out.expect(edition.pages().size() + 2 + calendar.count() + outlets.count() + sections.count()
                + templates.web().size() + (site.isPacked() ? 0 : archive.entries().size()));
        new TextPages(site).put(out);
        new HomePage(site).put(out);
        new SearchPage(site).put(out);
        calendar.put(out);
        new UndatedPages(site).put(out);
        outlets.put(out);
        sections.put(out);
        for (Map.Entry<String, WebFile> file : templates.web().entrySet()) {
            out.put(new Artifact(Addresses.asset(file.getKey()), file.getValue().recipe(), file.getValue().body()));
        }
        if (!site.isPacked()) {
            new DayFolders(site, calendar).put(out);
        }
    }
}
