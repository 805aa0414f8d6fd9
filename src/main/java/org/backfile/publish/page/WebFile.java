package org.backfile.publish.page;

import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.output.Artifact;
import org.backfile.text.Recipe;

/**
 * A file that the pages need in the browser.
 *
 * @param recipe all that its bytes depend on besides the program
 * @param body   its bytes as they are served
 */
record WebFile(Recipe recipe, Artifact.Body body) {

    /** One of the program's own. */
    static WebFile bundled(String name) {
        return new WebFile(Recipe.of(name), () -> Slim.served(name, Sources.bundled(Sources.WEB + name).orElseThrow()));
    }

    /** Files whose bytes are known, by name. */
    static SortedMap<String, WebFile> of(SortedMap<String, byte[]> files) {
        SortedMap<String, WebFile> web = new TreeMap<>();
        files.forEach((name, bytes) -> web.put(name, new WebFile(new Recipe.Writer().add(bytes).recipe(), () -> Slim.served(name, bytes))));
        return web;
    }
}
