package org.backfile.publish;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Recipe;

/**
 * What is published beside the articles: the archive's own name and texts, all from the configuration.
 *
 * @param title       the archive's name, on every page
 * @param description one sentence on it, for the home page and its metadata
 * @param name        the edition's name and date, "First edition, November 2026"; never taken from the clock
 * @param language    BCP 47 code of the pages' own words
 * @param baseUrl     where the archive is published, ends in {@code /}; absent for a folder on a disk
 * @param pages       the Markdown pages, in the order in which they are linked
 * @param layout      where the articles stand
 */
public record Edition(String title, String description, Optional<String> name, String language, Optional<URI> baseUrl,
        List<MarkdownPage> pages, Layout layout) {

    public Edition {
        pages = List.copyOf(pages);
    }

    /** The same edition in another layout. */
    public Edition in(Layout other) {
        return new Edition(title, description, name, language, baseUrl, pages, other);
    }

    /** All of it. Not by the record's own words, which a virtual machine makes a method for when it is first asked: 15 ms. */
    public Recipe recipe() {
        Recipe.Writer writer = new Recipe.Writer().add(title).add(description).add(name.orElse("")).add(name.isPresent() ? 1 : 0)
                .add(language).add(baseUrl.map(URI::toString).orElse("")).add(layout.name());
        pages.forEach(page -> writer.add(page.name()).add(page.title()).add(page.description()).add(page.markdown()));
        return writer.recipe();
    }

    /**
     * A page written by the archive's maker.
     *
     * @param name        its file name without the ending, a valid part of a {@link org.backfile.output.SitePath}
     * @param title       from its front matter
     * @param description from its front matter, may be empty
     * @param markdown    CommonMark, without the front matter
     */
    public record MarkdownPage(String name, String title, String description, String markdown) { }
}
