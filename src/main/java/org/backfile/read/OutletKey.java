package org.backfile.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.source.SourceDocument;

/**
 * The name under which an outlet's pages are taken together: that of the configured outlet; else the
 * {@code site} that a record names; else the host of the address that a document declares, without "www."; else the folder of its file; of a file that holds many documents the file.
 */
final class OutletKey {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:[^/@\\s]*@)?(?:www\\d?\\.|m\\.|amp\\.)?([^/:?#\\s]+).*");

    private OutletKey() { }

    /** @param known what is configured of the document's outlet */
    static String of(SourceDocument document, Optional<OutletOption> known) {
        return known.map(OutletOption::name)
                .or(() -> Optional.ofNullable(document.declared().get("site")).filter(site -> !site.isBlank())).or(() -> host(document)).orElseGet(() -> folder(document));
    }

    /** The page's own address first: a canonical one may be another outlet's. */
    private static Optional<String> host(SourceDocument document) {
        return Stream.of("url", "link.canonical", "og.url").flatMap(name -> document.declared(name).stream())
                .map(ADDRESS::matcher).filter(Matcher::matches).findFirst()
                .map(address -> address.group(1).toLowerCase(Locale.ROOT));
    }

    private static String folder(SourceDocument document) {
        String source = document.provenance().source();
        if (document.provenance().record().isPresent()) {
            return source;
        }
        int slash = source.lastIndexOf('/');
        return slash < 0 ? "." : source.substring(0, slash);
    }
}
