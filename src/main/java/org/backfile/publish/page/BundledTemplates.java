package org.backfile.publish.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.runtime.Template;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's own templates, which are compiled with it. They are found by the names of their classes alone: jte's engine puts
 * names together in ways that the virtual machine makes classes for, a fiftieth of the time of a build of one article. Safe for
 * use by many threads.
 */
final class BundledTemplates implements Templates.Engine {

    /** Where the program's build puts the classes. */
    private static final String PACKAGE = "org.backfile.publish.page.compiled";

    private static final String ENDING = ".jte";

    /** The files for the browser, which cannot be listed without looking through the whole program. */
    private static final List<String> WEB = List.of("onward.js", "search.css", "search-decoder.js", "search-filters.js", "search-hits.js",
            "search-index.js", "search.js", "search-query.js", "search-results.js", "search-terms.js", "site.css", "snippet.js");

    private final Map<String, Template> known = new ConcurrentHashMap<>();

    /** @param template its name: {@code page/day.jte} */
    @Override
    public void render(String template, Object view, TemplateOutput out) {
        try {
            known.computeIfAbsent(template, BundledTemplates::find).render(new OwaspHtmlTemplateOutput(out), null, view);
        } catch (InvocationTargetException e) {
            throw thrown(template, e.getCause());
        } catch (Throwable e) {
            throw thrown(template, e);
        }
    }

    /** The files for the browser, by name. */
    static SortedMap<String, WebFile> web() {
        SortedMap<String, WebFile> web = new TreeMap<>();
        WEB.forEach(name -> web.put(name, WebFile.bundled(name)));
        return web;
    }

    private static IllegalStateException thrown(String template, Throwable cause) {
        if (cause instanceof RuntimeException e) {
            throw e;
        } else if (cause instanceof Error e) {
            throw e;
        }
        return new IllegalStateException("the template " + template + " failed", cause);
    }

    /** As jte names its classes: the hyphens are left out. */
    private static Template find(String template) {
        String path = PACKAGE + "." + template.substring(0, template.length() - ENDING.length()).replace("-", "").replace('/', '.');
        int name = path.lastIndexOf('.') + 1;
        try {
            return new Template(template, Class.forName(path.substring(0, name) + "Jte" + path.substring(name) + "Generated"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the program has no template " + template, e);
        }
    }
}
