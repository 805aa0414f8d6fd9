package org.backfile.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.article.Role;
import org.backfile.text.Fold;

/** What is measured of each name that may be an author's. Belongs to one call. */
final class AuthorVectors {

    private static final int[] GROUPS = WebWords.get().numbers("author", "comment", "related", "nav", "sidebar", "date", "meta", "picture",
            "caption", "tag");
    /** How many numbers there are. */
    static final int WIDTH = 66;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final double ABSENT = -1;
    private static final int FAR = 60;

    private final Draft draft;
    private final WebEvidence page;
    private final float[] likelihoods;
    private final List<AuthorRivals.Rival> rivals;
    private final int[] kinds;
    private final List<String> outlets;
    private final List<String> padded;
    private final int[] said;

    private AuthorVectors(Draft draft, WebEvidence page, float[] likelihoods, List<AuthorRivals.Rival> rivals) {
        this.draft = draft;
        this.page = page;
        this.likelihoods = likelihoods;
        this.rivals = rivals;
        this.kinds = AuthorRivals.KINDS.stream().mapToInt(kind -> (int) kind.stream()
                .mapToLong(key -> draft.document().declared(key).size()).sum()).toArray();
        this.outlets = Stream.concat(draft.claims().outlets().stream(), Address.of(draft.document()).site().stream())
                .map(AuthorVectors::joined).filter(name -> name.length() > 2).toList();
        this.padded = rivals.stream().map(rival -> " " + DeclaredText.plain(Fold.of(rival.text())) + " ").toList();
        this.said = rivals.stream().mapToInt(AuthorVectors::said).toArray();
    }

    /** By how many kinds of claim, and whether by a line as well. */
    private static int said(AuthorRivals.Rival rival) {
        return (int) Arrays.stream(rival.claims()).filter(how -> how > 0).count() + (rival.lines().isEmpty() ? 0 : 1);
    }

    /** A row for each name. */
    static float[][] of(Draft draft, WebEvidence page, float[] likelihoods, List<AuthorRivals.Rival> rivals) {
        AuthorVectors vectors = new AuthorVectors(draft, page, likelihoods, rivals);
        float[][] rows = new float[rivals.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = vectors.row(i);
        }
        return rows;
    }

    private float[] row(int i) {
        Row row = new Row(WIDTH);
        claims(row, rivals.get(i));
        line(row, rivals.get(i));
        form(row, rivals.get(i).text());
        others(row, i);
        return row.values();
    }

    private void claims(Row row, AuthorRivals.Rival rival) {
        int said = 0;
        int there = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            row.put(kinds[kind] == 0 ? ABSENT : rival.claims()[kind]);
            said += rival.claims()[kind] > 0 ? 1 : 0;
            there += kinds[kind] > 0 ? 1 : 0;
        }
        row.put(said);
        row.put(there);
        row.put(kinds[0]);
        row.put(kinds[7]);
        int first = 0;
        while (first < kinds.length && rival.claims()[first] == 0) {
            first++;
        }
        row.put(first);
    }

    private void line(Row row, AuthorRivals.Rival rival) {
        int best = rival.lines().stream().max((a, b) -> Float.compare(score(a), score(b))).orElse(-1);
        row.put(rival.lines().size());
        row.put(best < 0 ? ABSENT : likelihoods[best]);
        row.put(best < 0 ? ABSENT : draft.is(best, Role.BYLINE) ? 1 : 0);
        row.put(best < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.bodyFrom())));
        row.put(best < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.bodyTo())));
        row.put(best < 0 || draft.headline() < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.headline())));
        row.put(best < 0 ? ABSENT : rival.whole()[0] ? 1 : 0);
        row.put(best < 0 ? ABSENT : (double) rival.text().length() / Math.max(1, draft.block(best).text().length()));
        row.put(best < 0 ? ABSENT : page.linkShare(best));
        row.put(best < 0 ? ABSENT : draft.features(best).opens(Phrase.BYLINE) ? 1 : 0);
        row.put(best < 0 ? ABSENT : draft.date(best).isPresent() ? 1 : 0);
        row.put(best < 0 ? ABSENT : draft.features(best).words());
        row.put(best < 0 ? ABSENT : draft.isText(best) ? 1 : draft.is(best, Role.COMMENTS) ? 2 : 0);
        row.put(best < 0 ? ABSENT : draft.count(best));
        row.put(best < 0 ? ABSENT : afterByline(best, rival.text()));
        for (int group : GROUPS) {
            row.put(best < 0 ? ABSENT : page.tree().far(best, group));
        }
        row.put(rival.lines().stream().filter(i -> draft.is(i, Role.COMMENTS)).count());
    }

    /** Nearer to the text and likelier first. */
    private float score(int i) {
        int away = i < draft.bodyFrom() ? draft.bodyFrom() - i : Math.max(0, i - draft.bodyTo());
        return likelihoods[i] + (draft.is(i, Role.BYLINE) ? 1 : 0) - away / 200f;
    }

    /** Whether right before the name in its line a byline's word stands, or what else: 2 yes, 1 the line's beginning. */
    private double afterByline(int i, String name) {
        String line = draft.block(i).text();
        int at = line.indexOf(name);
        if (at <= 0) {
            return at < 0 ? ABSENT : 1;
        }
        String before = line.substring(0, at).stripTrailing();
        String word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00a0')) + 1)
                .replaceAll("[:.]$", "");
        return Lexicon.get().wholeLine(Fold.of(word)).contains(Phrase.BYLINE) ? 2 : 0;
    }

    private void form(Row row, String text) {
        Features features = Features.of(text);
        String lower = text.toLowerCase(Locale.ROOT);
        row.put(text.length());
        row.put(features.words());
        row.put(features.words() == 0 ? 0 : (double) features.capitalised() / features.words());
        row.put(features.letters() == 0 ? 0 : (double) features.upperCase() / features.letters());
        row.put(features.digits());
        row.put(features.commas());
        row.put(text.indexOf('@') >= 0 ? 2 : lower.contains("http") || lower.contains("www.") || text.indexOf('/') >= 0 ? 1 : 0);
        row.put(text.indexOf('.') > 0 && text.indexOf(' ') < 0 ? 1 : 0);
        row.put(features.signs());
        row.put(features.joints());
        row.put(Character.isLowerCase(text.codePointAt(0)) ? 1 : 0);
        row.put(BETWEEN_WORDS.splitAsStream(lower).filter(Lexicon.get()::nameRole).count());
        row.put(features.is(Phrase.CREDIT) ? 1 : 0);
        row.put(features.is(Phrase.MENU) || features.is(Phrase.SECTION) ? 1 : 0);
        row.put(features.opens(Phrase.BYLINE) ? 1 : 0);
        row.put(features.stopWordMasks().length);
        row.put(Arrays.stream(features.stopWordMasks()).filter(mask -> draft.page().languageIndex() >= 0
                && (mask >> draft.page().languageIndex() & 1) != 0).count());
        String joined = joined(text);
        row.put(outlets.stream().anyMatch(joined::equals) ? 3 : outlets.stream().anyMatch(joined::contains) ? 2
                : joined.length() > 3 && outlets.stream().anyMatch(name -> name.contains(joined)) ? 1 : 0);
        row.put(features.endsSentence() ? 1 : 0);
    }

    /** Letters and digits only: "Harbour Gazette" is the site harbourgazette. */
    private static String joined(String text) {
        return DeclaredText.plain(Fold.of(text)).replace(" ", "");
    }

    private void others(Row row, int i) {
        String own = padded.get(i);
        int longer = 0;
        int shorter = 0;
        int saidLonger = 0;
        int saidShorter = 0;
        for (int k = 0; k < padded.size(); k++) {
            String other = padded.get(k);
            if (k != i && other.length() > own.length() && other.contains(own)) {
                longer++;
                saidLonger = Math.max(saidLonger, said[k]);
            } else if (k != i && other.length() < own.length() && own.contains(other)) {
                shorter++;
                saidShorter = Math.max(saidShorter, said[k]);
            }
        }
        row.put(longer);
        row.put(saidLonger);
        row.put(shorter);
        row.put(saidShorter);
        row.put(padded.size());
        row.put(i);
        row.put(rivals.stream().filter(rival -> rival.claims()[0] >= 2 || rival.claims()[4] >= 2).count());
        row.put(draft.claims().outlets().size());
    }
}
