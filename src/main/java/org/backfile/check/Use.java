package org.backfile.check;

/** What a browser does with an address. */
enum Use {
    /** Nothing until the reader asks for it: a link, a citation. It may lead to the web. */
    FOLLOWED,
    /** Fetches it and shows it: an image, a font, a film. It must be in the folder, or in the address itself. */
    SHOWN,
    /** Fetches it and obeys it, or sends to it: a script, a style sheet, a frame, a form. It must be in the folder. */
    OBEYED
}
