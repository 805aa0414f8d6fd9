package org.backfile.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a script element into a page and lets the page's own policy allow it. All else in the page stays as it is. */
final class Markup {

    private static final Pattern BODY = Pattern.compile("<body[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_END = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);

    /** A meta element; a quoted value may hold {@code >}. */
    private static final Pattern META =
            Pattern.compile("<meta\\s(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_POLICY =
            Pattern.compile("\\shttp-equiv\\s*=\\s*[\"']?content-security-policy[\"'\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile("(\\scontent\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private Markup() {
    }

    /** The page with {@code element} at the end of its head, or at its own end where it does not mark that. */
    static String withScript(String html, String element) {
        Matcher body = BODY.matcher(html);
        int headLength = body.find() ? body.start() : html.length();
        String head = META.matcher(html.substring(0, headLength)).replaceAll(meta -> Matcher.quoteReplacement(widened(meta.group())));
        Matcher end = HEAD_END.matcher(head);
        String withElement = end.find() ? head.substring(0, end.start()) + element + head.substring(end.start()) : head + element;
        return withElement + html.substring(headLength);
    }

    private static String widened(String meta) {
        Matcher content = CONTENT.matcher(meta);
        if (!IS_POLICY.matcher(meta).find() || !content.find()) {
            return meta;
        }
        String policy = content.group(2) != null ? content.group(2) : content.group(3);
        return meta.substring(0, content.start()) + content.group(1) + '"' + escaped(Policy.widened(unescaped(policy))) + '"'
                + meta.substring(content.end());
    }

    /** The only references that a template engine writes into a policy. */
    private static String unescaped(String text) {
        return text.replace("&#39;", "'").replace("&#x27;", "'").replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
