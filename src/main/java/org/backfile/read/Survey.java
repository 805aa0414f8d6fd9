package org.backfile.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Role;
import org.backfile.read.PagePhrases.Known;
import org.backfile.read.PagePhrases.Matter;
import org.backfile.source.Markup;
import org.backfile.text.Words;

/**
 * What a page is made of as a whole: how much text stands in one piece, how many lines are headlines of other pages. Belongs
 * to one call.
 */
final class Survey {

    private static final int SHORTEST_TITLE = 22;
    private static final int LONGEST_TITLE = 170;
    private static final int FEWEST_WORDS = 4;
    private static final double LINKED = 0.8;

    /** Between an entry's headline and its teaser stand at most its date, its section and its author. */
    private static final int BESIDE = 3;

    /** A teaser is no longer than this. */
    private static final int LONGEST_TEASER = 480;

    private static final Set<Role> FURNITURE = EnumSet.of(Role.SPRITE, Role.SHARE, Role.NEWSLETTER, Role.COMMENTS, Role.ADVERT,
            Role.CONSENT, Role.FOOTER);

    /** The share of a line's words that a phrase has where the line says just that. */
    private static final double WHOLE = 0.5;

    private final Page page;
    private final PageType type;
    private final List<LabelledBlock> labels;
    private final boolean[] prose;
    private final boolean[] title;
    private final Map<Role, Integer> firsts = new EnumMap<>(Role.class);
    private final Map<Role, Integer> lasts = new EnumMap<>(Role.class);
    private final Set<String> seen = new HashSet<>();
    private int proseLength;
    private int bodyProse;
    private int notices;
    private int longestRun;
    private int longestRunCount;
    private int titles;
    private int linkedTitles;
    private int lines;
    private int cards;
    private int bodyLength;

    private Survey(Page page, List<LabelledBlock> labels) {
        this.page = page;
        this.type = new PageType(page.document());
        this.labels = labels;
        this.prose = new boolean[labels.size()];
        this.title = new boolean[labels.size()];
    }

    static Survey of(Page page, List<LabelledBlock> labels) {
        Survey survey = new Survey(page, labels);
        for (int i = 0; i < labels.size(); i++) {
            survey.count(i);
        }
        survey.runs();
        return survey;
    }

    private void count(int i) {
        Features features = features(i);
        Role role = labels.get(i).role();
        firsts.putIfAbsent(role, i);
        lasts.put(role, i);
        prose[i] = reads(features);
        title[i] = !prose[i] && titled(features) && !FURNITURE.contains(role) && role != Role.CAPTION && seen.add(features.folded());
        lines += features.length() >= SHORTEST_TITLE && features.words() >= FEWEST_WORDS && !FURNITURE.contains(role) ? 1 : 0;
        proseLength += prose[i] ? features.length() : 0;
        titles += title[i] ? 1 : 0;
        linkedTitles += title[i] && linked(i) ? 1 : 0;
        bodyProse += prose[i] && role.body() && role != Role.CAPTION && !linked(i) ? features.length() : 0;
        notices += features.is(Phrase.CONSENT) || features.opens(Phrase.CONSENT) || features.holds(Phrase.CONSENT) ? 1 : 0;
        bodyLength += role.body() && role != Role.CAPTION ? features.length() : 0;
    }

    private boolean reads(Features f) {
        return f.length() >= 60 && (f.endsSentence() || f.sentenceEnds() > 0
                || f.length() >= 100 && f.stopWords(page.languageIndex()) * 8 >= f.words());
    }

    /** The form of a headline: some words, and no full stop; a date or an address is none. */
    private static boolean titled(Features f) {
        return f.length() >= SHORTEST_TITLE && f.length() <= LONGEST_TITLE && f.words() >= FEWEST_WORDS
                && (!f.endsSentence() || f.folded().endsWith("?") || f.folded().endsWith("!"))
                && f.digits() * 4 < f.letters() && !f.folded().contains("://");
    }

    private boolean linked(int i) {
        return markup().map(markup -> markup.linkShare(labels.get(i).block().span()) > LINKED).orElse(false);
    }

    private Optional<Markup> markup() {
        return page.document().markup();
    }

    /** Prose in one piece, and prose that is a teaser below a headline. */
    private void runs() {
        int from = 0;
        while (from < prose.length) {
            if (!prose[from]) {
                from++;
                continue;
            }
            int to = from;
            int length = 0;
            int count = 0;
            while (to < prose.length && !title[to]) {
                length += prose[to] ? features(to).length() : 0;
                count += prose[to] ? 1 : 0;
                to++;
            }
            if (length > longestRun) {
                longestRun = length;
                longestRunCount = count;
            }
            cards += count <= 2 && length <= LONGEST_TEASER && headed(from) ? 1 : 0;
            from = to;
        }
    }

    private boolean headed(int teaser) {
        for (int i = teaser - 1; i >= 0 && i >= teaser - 1 - BESIDE; i--) {
            if (title[i]) {
                return markup().isEmpty() || linked(i) || linked(teaser);
            }
        }
        return false;
    }

    private Features features(int i) {
        return labels.get(i).block().features();
    }

    int size() {
        return labels.size();
    }

    /** What the page declares to be. */
    PageType declares() {
        return type;
    }

    boolean prose(int i) {
        return prose[i];
    }

    String text(int i) {
        return labels.get(i).block().text();
    }

    /** See {@link Features#length}. */
    int length(int i) {
        return features(i).length();
    }

    /** Whether the page has links, and with them a surer way to tell headlines of other pages. */
    boolean isLinked() {
        return markup().isPresent();
    }

    /** Lines of some words, furniture aside. */
    int lineCount() {
        return lines;
    }

    /** Of them, those that have the form of a headline. */
    int titleCount() {
        return titles;
    }

    /** Of these, those that are links. */
    int linkedTitles() {
        return linkedTitles;
    }

    /** Headlines with a teaser of a sentence or two below them; in a page of HTML one of the two is a link. */
    int cards() {
        return cards;
    }

    /** The length of all sentences. */
    int proseLength() {
        return proseLength;
    }

    /** The length of the sentences that stand together without a headline among them, where they are most. */
    int longestRun() {
        return longestRun;
    }

    /** Of how many blocks these are. */
    int longestRunCount() {
        return longestRunCount;
    }

    /** The length of the text, as labelled. */
    int bodyLength() {
        return bodyLength;
    }

    /** The length of the sentences in the text, those apart that are links. */
    int bodyProse() {
        return bodyProse;
    }

    /** How many blocks hold a phrase of notices on cookies and subscriptions that the word lists know. */
    int notices() {
        return notices;
    }

    /** The first block of a role; -1 for none. */
    int first(Role role) {
        return firsts.getOrDefault(role, -1);
    }

    /** The last block of a role; -1 for none. */
    int last(Role role) {
        return lasts.getOrDefault(role, -1);
    }

    int count(Role role) {
        return (int) labels.stream().filter(label -> label.role() == role).count();
    }

    boolean has(Role role) {
        return first(role) >= 0;
    }

    /** Whether a date or an author was found that are the text's own, and not those of each entry of a list. */
    boolean hasOwnFacts() {
        return (has(Role.DATE) || has(Role.BYLINE)) && labels.stream().filter(label -> dated(label.block())).count() * 2 < cards;
    }

    private boolean dated(Block block) {
        return page.date(block).isPresent();
    }

    /** The headlines: the one that was found, and those that the page declares. */
    Stream<String> titles() {
        Stream<String> found = labels.stream().filter(label -> label.role() == Role.HEADLINE).map(label -> label.block().text());
        return Stream.concat(found, page.claims().titles().stream().filter(Claims.Title::whole).map(Claims.Title::text));
    }

    /** The first block of some prose; the size where there is none. */
    int beforeText() {
        return IntStream.range(0, size()).filter(i -> prose[i]).findFirst().orElse(size());
    }

    /** Whether a block's text ends in the middle of a sentence. */
    boolean breaksOff(int i) {
        String folded = features(i).folded();
        return !features(i).endsSentence() || folded.endsWith("...") || folded.endsWith("\u2026");
    }

    /** The phrases of a matter in block i. */
    List<Known> phrases(int i, Matter matter) {
        return PagePhrases.get().in(Words.of(text(i)), matter);
    }

    /** Whether a line says this and little else. */
    boolean says(String line, Matter matter) {
        List<String> words = Words.of(line);
        int known = PagePhrases.get().in(words, matter).stream().mapToInt(phrase -> phrase.words().size()).sum();
        return known > 0 && known >= WHOLE * words.size();
    }

    /** Whether a phrase of the matter stands anywhere. */
    boolean speaksOf(Matter matter) {
        return phraseCount(matter) > 0;
    }

    /** How many phrases of the matter there are, each once. */
    int phraseCount(Matter matter) {
        return (int) IntStream.range(0, size()).boxed().flatMap(i -> phrases(i, matter).stream()).distinct().count();
    }
}
