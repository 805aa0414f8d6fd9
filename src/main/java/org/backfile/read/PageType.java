package org.backfile.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.source.SourceDocument;

/** What a page declares to be. Many articles say that they are a website, so that this decides nothing alone. */
final class PageType {

    private static final List<String> TYPES = List.of("ld.type", "micro.type", "rdfa.type");
    private static final List<String> PAGE_TYPES = List.of("ld-page.type", "micro-page.type", "rdfa-page.type");
    private static final List<String> FREE = List.of("ld.isAccessibleForFree", "micro.isAccessibleForFree", "ld-page.isAccessibleForFree");
    private static final Pattern ROOT = Pattern.compile("(?i)https?://[^/]+/?(index\\.[a-z]+)?");
    private static final Pattern SEARCH = Pattern.compile(
            "(?i)https?://[^?#]*/(search|suche|recherche|buscar|busqueda|ricerca|cerca|pesquisa|busca|zoeken|sok|sog|sogning|haku|szukaj"
            + "|hledat|hladat|kereses|cautare|poisk|arama|cari|wyszukiwarka)([/?.].*)?"
            + "|(?i)https?://.*[?&](q|query|s|search|keyword|keywords|suchbegriff|searchterm)=.*");

    private final SourceDocument document;

    PageType(SourceDocument document) {
        this.document = document;
    }

    /** Whether it declares an article of any kind, in structured data or in OpenGraph. */
    boolean article() {
        boolean structured = TYPES.stream().anyMatch(key -> !document.declared(key).isEmpty());
        return structured || document.declared("og.type").stream().anyMatch(type -> lower(type).equals("article"));
    }

    /** What it declares that an index page does. */
    Optional<String> index() {
        Optional<String> collection = pageTypes().filter(type -> type.equals("CollectionPage") || type.equals("ItemList"))
                .findFirst().map(type -> "declared as a " + type);
        return collection.or(() -> Stream.of("link.canonical", "og.url", "url").flatMap(key -> document.declared(key).stream())
                .filter(address -> ROOT.matcher(address).matches()).findFirst().map(address -> "its address has no path"));
    }

    /** What it declares that a page of search results does. */
    Optional<String> search() {
        Optional<String> results = pageTypes().filter(type -> type.equals("SearchResultsPage")).findFirst()
                .map(type -> "declared as a " + type);
        return results.or(() -> Stream.of("link.canonical", "og.url", "url").flatMap(key -> document.declared(key).stream())
                .filter(address -> SEARCH.matcher(address).matches()).findFirst().map(address -> "its address is one of a search"));
    }

    /** Whether it declares that its text is not free. */
    boolean paid() {
        return FREE.stream().flatMap(key -> document.declared(key).stream()).map(PageType::lower)
                .anyMatch(free -> free.equals("false") || free.endsWith("/false"));
    }

    private Stream<String> pageTypes() {
        return PAGE_TYPES.stream().flatMap(key -> document.declared(key).stream())
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
