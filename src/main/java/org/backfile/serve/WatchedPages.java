package org.backfile.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The site with the reload script in each page. Only what is served has it; the files stay as they are. */
final class WatchedPages implements Pages {

    private final Pages pages;
    private final Reload reload;

    WatchedPages(Pages pages, Reload reload) {
        this.pages = pages;
        this.reload = reload;
    }

    @Override
    public Answer answer(Request request) throws IOException {
        return switch (request.uri().getRawPath()) {
            case Reload.VERSION_PATH -> Answer.plain(200, reload.version());
            case Reload.SCRIPT_PATH -> Answer.of(200, MediaType.of("js"), Reload.SCRIPT);
            default -> page(request);
        };
    }

    /** Always sent whole: a page changes with the version too, so the file's validators do not hold for it. */
    private Answer page(Request request) throws IOException {
        String element = reload.element();
        Answer answer = pages.answer(unconditional(request));
        return answer.isPage() ? rewritten(answer, element) : answer;
    }

    private static Request unconditional(Request request) {
        return new Request(request.method(), request.hosts(), request.uri(), Optional.empty(), Optional.empty());
    }

    /** Reads and writes the bytes as Latin-1, which keeps each as it is, whatever the page's encoding. */
    private static Answer rewritten(Answer answer, String element) throws IOException {
        try (InputStream in = answer.body().open()) {
            String html = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            byte[] bytes = Markup.withScript(html, element).getBytes(StandardCharsets.ISO_8859_1);
            return new Answer(answer.status(), Map.of("Content-Type", MediaType.of("html")), new Answer.Bytes(bytes));
        }
    }
}
