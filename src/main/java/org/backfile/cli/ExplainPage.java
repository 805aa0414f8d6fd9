package org.backfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.article.Role;
import org.backfile.read.Explanation;
import org.backfile.text.Fingerprint;

/**
 * One page that shows a source with its lines in the colours of their roles, and for each why. It holds its style sheet and no
 * script, asks for nothing, and opens from a disk. What comes from the source is text in it, whatever it is.
 */
final class ExplainPage {

    private static final String SHEET = "/org/backfile/explain.css";

    /** A longer fact has a line of its own. */
    private static final int WIDE = 40;

    private final StringBuilder out = new StringBuilder();

    private ExplainPage() { }

    /** @param name the input, as the user wrote it */
    static String of(String name, List<ExplainedDocument> documents) {
        ExplainPage page = new ExplainPage();
        page.head(name, documents);
        documents.forEach(document -> page.document(document, documents.size() > 1));
        page.out.append("</main>\n<footer class=\"colophon\">\n<p>Each line can be opened to see the rule that decided, what else it could have been, ")
                .append("and what counted most in the model, on the scale of the logarithm of the odds.</p>\n</footer>\n</body>\n</html>\n");
        return page.out.toString();
    }

    private void head(String name, List<ExplainedDocument> documents) {
        String sheet = sheet();
        String hash = Base64.getEncoder().encodeToString(Fingerprint.of(sheet).bytes());
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").append(hash)
                .append("'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").append(escaped(name)).append(" explained</title>\n<style>")
                .append(sheet).append("</style>\n</head>\n<body>\n<header class=\"masthead\">Backfile</header>\n<main>\n<div class=\"opening\">\n<h1><bdi>")
                .append(escaped(name)).append("</bdi></h1>\n<p class=\"standfirst\">").append(account(documents)).append("</p>\n</div>\n");
        legend(documents);
    }

    private static String account(List<ExplainedDocument> documents) {
        long all = documents.stream().mapToLong(document -> document.blocks().size()).sum();
        long kept = documents.stream().flatMap(document -> document.blocks().stream()).filter(block -> block.role().kept()).count();
        return String.format(Locale.ROOT, "%,d of %,d blocks are kept.", kept, all);
    }

    private void legend(List<ExplainedDocument> documents) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        documents.forEach(document -> document.blocks().forEach(block -> counts.merge(block.role(), 1, Integer::sum)));
        out.append("<ul class=\"legend\" aria-label=\"Roles\">\n");
        counts.forEach((role, count) -> out.append("<li class=\"").append(family(role)).append("\">").append(role.word())
                .append(" <span class=\"count\">").append(count).append("</span></li>\n"));
        out.append("</ul>\n");
    }

    private void document(ExplainedDocument explained, boolean named) {
        if (named) {
            out.append("<h2><bdi>").append(escaped(explained.document().provenance().place().toString())).append("</bdi></h2>\n");
        }
        explained.noArticle().ifPresent(no -> out.append("<p class=\"verdict\">No article, set aside as <b>").append(no.kind().word())
                .append("</b>: <bdi>").append(escaped(no.evidence())).append("</bdi></p>\n"));
        if (!explained.facts().isEmpty()) {
            out.append("<dl class=\"facts\">\n");
            explained.facts().forEach(fact -> entry(fact.name(), fact.value(), fact.value().length() > WIDE ? " class=\"wide\"" : ""));
            out.append("</dl>\n");
        }
        out.append("<ol class=\"lines\">\n");
        int before = 0;
        for (Explanation block : explained.blocks()) {
            if (block.line() > before + 1) {
                out.append("<li class=\"gap\" aria-hidden=\"true\"></li>\n");
            }
            line(block, block.span().of(explained.document().text()), block.line() != before);
            before = block.line();
        }
        out.append("</ol>\n");
    }

    private void line(Explanation block, String text, boolean first) {
        out.append("<li class=\"line ").append(family(block.role())).append(' ').append(shape(block.role())).append("\"><span class=\"number\">")
                .append(first ? String.valueOf(block.line()) : "").append("</span><span class=\"role\">").append(block.role().word())
                .append("</span><details><summary title=\"").append(escaped(block.reason().toString())).append("\" dir=\"auto\">")
                .append(escaped(text)).append("</summary>\n<dl class=\"why\">\n");
        entry("rule", block.reason().rule());
        if (!block.reason().evidence().isEmpty()) {
            entry("evidence", block.reason().evidence());
        }
        block.runnerUp().ifPresent(other -> entry("runner-up", String.format(Locale.ROOT, "%s %.2f%s", other.role().word(), other.likely(),
                block.likely().map(own -> String.format(Locale.ROOT, ", against %.2f", own)).orElse(""))));
        weights(block.weights());
        if (!block.elements().isEmpty()) {
            entry("elements", block.elements());
        }
        out.append("</dl></details></li>\n");
    }

    private void weights(List<Explanation.Weight> weights) {
        if (!weights.isEmpty()) {
            out.append("<div><dt>what counted</dt><dd><ul>");
            weights.forEach(weight -> out.append("<li><span class=\"weight\">").append(String.format(Locale.ROOT, "%+.2f", weight.value()))
                    .append("</span> ").append(escaped(weight.trait())).append("</li>"));
            out.append("</ul></dd></div>\n");
        }
    }

    private void entry(String name, String value) {
        entry(name, value, "");
    }

    private void entry(String name, String value, String attribute) {
        out.append("<div").append(attribute).append("><dt>").append(name).append("</dt><dd><bdi>").append(escaped(value)).append("</bdi></dd></div>\n");
    }

    /** The class that gives the colour. */
    private static String family(Role role) {
        return switch (role) {
            case HEADLINE, KICKER, STANDFIRST, CROSSHEAD -> "head";
            case BYLINE, DATELINE, DATE, UPDATED -> "fact";
            case CAPTION, CORRECTION -> "aside";
            default -> role.kept() ? "text" : "cut";
        };
    }

    /** The class that gives the letters; {@code standfirst} is the opening's. */
    private static String shape(Role role) {
        return role == Role.STANDFIRST ? "standfirst-line" : role.word();
    }

    private static String sheet() {
        try (InputStream in = ExplainPage.class.getResourceAsStream(SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SHEET, e);
        }
    }

    /** As text and as an attribute's value; what no page may hold, and what would turn its text around, is a replacement character. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(printable(c) ? c : 0xfffd);
            }
        });
        return safe.toString();
    }

    private static boolean printable(int c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean none = Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !turns && !none;
    }
}
