package org.backfile.publish.search;

import java.util.Optional;

/**
 * An article that was found.
 *
 * @param id       the article's
 * @param headline may be shortened
 * @param date     {@code 2022-08-01}, or what is known of it; empty where nothing is
 * @param outlet   who published it
 * @param section  it stood in
 * @param language BCP 47 code
 * @param lead     its beginning
 * @param path     its address below the site's folder, with the anchor where it has one
 */
public record Hit(String id, String headline, String date, Optional<String> outlet, Optional<String> section,
        Optional<String> language,
        String lead, String path) { }
