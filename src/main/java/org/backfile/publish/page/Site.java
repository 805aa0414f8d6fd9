package org.backfile.publish.page;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.cite.PageMetadata;
import org.backfile.output.Artifact;
import org.backfile.output.SitePath;
import org.backfile.publish.Address;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.backfile.publish.Layout;
import org.backfile.text.Direction;
import org.backfile.text.Recipe;

/** What all pages of one publication share. Does not change; safe for use by many threads. */
final class Site {

    private final Archive archive;
    private final Edition edition;
    private final Templates templates;
    private final Addresses addresses;
    private final Words words;
    private final Dates dates;
    private final Chronicle chronicle;
    private final Recipe recipe;
    private final Map<String, Recipe> outlets;
    private final Map<String, Recipe> sections;

    Site(Archive archive, Edition edition, Templates templates) {
        this.archive = archive;
        this.edition = edition;
        this.templates = templates;
        this.addresses = Addresses.of(archive, edition.layout());
        this.words = Words.of(edition.language());
        this.dates = new Dates(words);
        this.chronicle = Chronicle.of(archive.entries());
        this.recipe = recipe();
        this.outlets = addressed(archive.outlets().keySet(), addresses::outlet);
        this.sections = addressed(archive.sections().keySet(), addresses::section);
    }

    /** Makes a page's view when the page is asked for. */
    interface View {
        Object make() throws IOException;
    }

    /** What a page is made from, to be completed by whoever makes it. */
    Ingredients ingredients(String template) {
        return new Ingredients(recipe, template);
    }

    /** Of the address of an outlet's page. */
    Recipe outlet(String name) {
        return outlets.get(name);
    }

    /** Of the address of a section's page. */
    Recipe section(String name) {
        return sections.get(name);
    }

    /** Of the addresses of all outlets' and sections' pages. */
    Recipe shelves() {
        Recipe.Writer writer = new Recipe.Writer();
        new TreeMap<>(outlets).forEach((name, address) -> writer.add(name).add(address));
        writer.add(outlets.size());
        new TreeMap<>(sections).forEach((name, address) -> writer.add(name).add(address));
        return writer.recipe();
    }

    private static Map<String, Recipe> addressed(Set<String> names, Function<String, SitePath> address) {
        Map<String, Recipe> recipes = new HashMap<>();
        names.forEach(name -> recipes.put(name, Recipe.of(address.apply(name).text())));
        return recipes;
    }

    /** @param ingredients all that the view shows */
    Artifact page(SitePath path, String template, Ingredients ingredients, View view) {
        return new Artifact(path, ingredients.recipe(), () -> templates.render("page/" + template + ".jte", view.make()));
    }

    private Recipe recipe() {
        Recipe.Writer writer = new Recipe.Writer().add(templates.recipe()).add(edition.title()).add(edition.description())
                .add(edition.name().orElse("")).add(edition.language()).add(edition.layout().word()).add(edition.baseUrl().map(URI::toString).orElse(""))
                .add(archive.outlets().isEmpty() ? 0 : 1).add(archive.sections().isEmpty() ? 0 : 1);
        edition.pages().forEach(page -> writer.add(page.name()).add(page.title()));
        return writer.recipe();
    }

    Archive archive() {
        return archive;
    }

    Edition edition() {
        return edition;
    }

    /** Whether a day's articles stand on one page. */
    boolean isPacked() {
        return edition.layout() == Layout.PACKED;
    }

    Addresses addresses() {
        return addresses;
    }

    Words words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    /** The whole archive by month. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** The frame of a page that is not an article and runs no script. */
    Frame frame(Sheet sheet) {
        return frame(sheet, Scripts.NONE);
    }

    Frame frame(Sheet sheet, Scripts scripts) {
        List<PageMetadata> metadata = new ArrayList<>();
        metadata.add(new PageMetadata("property", "og:type", "website"));
        metadata.add(new PageMetadata("property", "og:title", sheet.title()));
        metadata.add(new PageMetadata("property", "og:site_name", edition.title()));
        if (!sheet.description().isBlank()) {
            metadata.add(new PageMetadata("property", "og:description", sheet.description()));
        }
        address(sheet.path()).ifPresent(uri -> metadata.add(new PageMetadata("property", "og:url", uri.toString())));
        return frame(sheet, metadata, Optional.empty(), scripts);
    }

    Frame frame(Sheet sheet, List<PageMetadata> metadata, Optional<String> jsonLd, Scripts scripts) {
        Head head = new Head(documentTitle(sheet), sheet.description(), address(sheet.path()).map(URI::toString), metadata,
                jsonLd, scripts);
        return new Frame(words, head, up(sheet.path()), edition.title(), edition.name(), search(sheet), navigation(sheet), crumbs(sheet));
    }

    private static Optional<String> search(Sheet sheet) {
        return Optional.of(Addresses.SEARCH).filter(search -> !search.equals(sheet.path())).map(sheet::to);
    }

    /** Where a page is published, if the archive is. */
    Optional<URI> address(SitePath path) {
        return edition.baseUrl().map(base -> base.resolve(path.text()));
    }

    /** Where a page or a place on it is published, if the archive is. */
    Optional<URI> address(Address address) {
        return edition.baseUrl().map(base -> base.resolve(address.text()));
    }

    Title title(Sheet sheet, Entry entry) {
        return title(entry, addresses.article(entry).from(sheet.path()));
    }

    /** @param href leads to the article */
    Title title(Entry entry, String href) {
        return new Title(href, entry.headline(), Languages.code(entry.language()), Direction.of(entry.headline()).html());
    }

    /** The title of a page that is named in the pages' own words. */
    Title title(Sheet sheet, SitePath target, String text) {
        return new Title(sheet.to(target), text, words.language(), words.direction());
    }

    String articles(long count) {
        return words.count("articles", count);
    }

    /** {@code 1 May 2016 to 3 August 2022}, or the one day. */
    Optional<String> span(Chronicle of) {
        return of.first().map(first -> span(first, of.last().orElse(first)));
    }

    private String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? dates.day(first) : words.text("span", dates.day(first), dates.day(last));
    }

    private String documentTitle(Sheet sheet) {
        return sheet.title().equals(edition.title()) ? edition.title() : sheet.title() + " – " + edition.title();
    }

    private static String up(SitePath path) {
        return "../".repeat(path.depth());
    }

    private List<Link> navigation(Sheet sheet) {
        List<Link> links = new ArrayList<>();
        if (!archive.outlets().isEmpty()) {
            links.add(Link.of(sheet.to(Addresses.OUTLETS), words.text("outlets")));
        }
        if (!archive.sections().isEmpty()) {
            links.add(Link.of(sheet.to(Addresses.SECTIONS), words.text("sections")));
        }
        edition.pages().forEach(page -> links.add(Link.of(sheet.to(Addresses.page(page.name())), page.title())));
        return links;
    }

    private List<Link> crumbs(Sheet sheet) {
        if (sheet.path().equals(Addresses.HOME)) {
            return List.of();
        }
        List<Link> crumbs = new ArrayList<>(1 + sheet.above().size());
        crumbs.add(Link.of(sheet.to(Addresses.HOME), words.text("home")));
        for (Sheet.Above above : sheet.above()) {
            crumbs.add(Link.of(sheet.to(above.path()), above.title()));
        }
        return crumbs;
    }
}
