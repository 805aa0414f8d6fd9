package org.backfile.publish.page;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.output.SitePath;
import org.backfile.text.Recipe;

/** Gathers what a page is made from. Whatever its view shows of others must be among it. Belongs to one thread. */
final class Ingredients {

    private static final Recipe NONE = new Recipe(0);

    private final Recipe.Writer writer = new Recipe.Writer();

    /** Of one path: two recipes are compared where they are of the same. @param site what all pages are made from */
    Ingredients(Recipe site, String template) {
        writer.add(site).add(template);
    }

    /** The same where many pages share a template. @param shared what they are all made from */
    Ingredients(Recipe shared) {
        writer.add(shared);
    }

    Ingredients add(String text) {
        writer.add(text);
        return this;
    }

    Ingredients add(long number) {
        writer.add(number);
        return this;
    }

    Ingredients add(Entry entry) {
        writer.add(entry.recipe());
        return this;
    }

    Ingredients add(List<Entry> entries) {
        writer.add(entries.size());
        entries.forEach(this::add);
        return this;
    }

    /** An article that is named, or that there is none. */
    Ingredients add(Optional<Entry> entry) {
        return entry.map(this::add).orElseGet(() -> add(0));
    }

    /** The links to the parts of a list; not what stands there. */
    Ingredients letters(List<Letters> parts) {
        parts.forEach(part -> add(part.letters()).add(part.all().size()));
        return this;
    }

    /** What the page's frame says. The pages above it follow from its path. */
    Ingredients add(Sheet sheet) {
        return add(sheet.title()).add(sheet.description());
    }

    /** Where an article's outlet and section are. */
    Ingredients shelves(Site site, Entry entry) {
        writer.add(entry.outlet().map(site::outlet).orElse(NONE)).add(entry.section().map(site::section).orElse(NONE));
        return this;
    }

    /** The pages that one turns to from here. */
    Ingredients add(Turn turn) {
        return add(turn.previous().map(Title::href).orElse("")).add(turn.next().map(Title::href).orElse(""));
    }

    /** Those of days, months or years. */
    Ingredients turns(Optional<? extends Temporal> before, Optional<? extends Temporal> after) {
        return add(before.map(Object::toString).orElse("")).add(after.map(Object::toString).orElse(""));
    }

    /** How many articles each month has. */
    Ingredients months(Chronicle chronicle) {
        chronicle.months().forEach((month, entries) -> add(month.toString()).add(entries.size()));
        return this;
    }

    /** How many articles each outlet or section has, and where its page is. */
    Ingredients shelves(Site site, Shelf.Kind kind) {
        for (Map.Entry<String, List<Entry>> named : kind.entries(site).entrySet()) {
            add(named.getKey()).add(kind.path(site).apply(named.getKey()).text()).add(named.getValue().size());
        }
        return this;
    }

    Recipe recipe() {
        return writer.recipe();
    }

    /** The same where all are recipes and numbers, see {@link Recipe.Writer#summed}. */
    Recipe summed() {
        return writer.summed();
    }
}
