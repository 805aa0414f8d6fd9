package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds nothing in any page of the sample archive, whatever its kind and language, nor in the style sheet. */
class ConformanceIT {

    @Test
    void everyPageAndStyleSheetConforms() throws Exception {
        Path site = Sample.build("conformance");
        Tree tree = Tree.of(site);
        PageKinds.firstOfEach(tree.ending(".html"));
        assertTrue(Sample.articleOfEachLanguage(site).size() > 4, "articles in several languages");
        assertEquals(List.of(), NuChecker.messages(site));
    }

    @Test
    void whatIsWrongIsFound() throws Exception {
        Path folder = Scratch.folder("wrong");
        Files.writeString(folder.resolve("page.html"), "<!doctype html><html lang=en><title>Wrong</title><ul><p>no item</p></ul>");
        Files.writeString(folder.resolve("sheet.css"), "p { colour: red }");
        List<String> messages = NuChecker.messages(folder);
        assertTrue(messages.stream().anyMatch(message -> message.contains("page.html")), messages::toString);
        assertTrue(messages.stream().anyMatch(message -> message.contains("sheet.css")), messages::toString);
    }
}
