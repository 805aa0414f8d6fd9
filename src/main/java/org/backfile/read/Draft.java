package org.backfile.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Field;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.read.OutletHabits.HeadPlace;
import org.backfile.source.SourceDocument;

/**
 * A page on its way to labels: each rule in turn gives roles to blocks that have none yet. Belongs to one call.
 */
final class Draft {

    private static final int SPARE = 60;

    /** A line with more letters beside the date is no date line. */
    private static final int LONGEST_REST = 60;

    private final Page page;
    private final Block[] blocks;
    private final Features[] features;
    private final Role[] roles;
    private final Reason[] reasons;
    private final List<Optional<DateLine>> dates;
    private final Map<Field, Contest> contests = new EnumMap<>(Field.class);
    private final int[] counts;
    private final int[] firsts;
    private final int[] stopWords;
    private final boolean[] text;
    private final boolean[] prose;
    private final boolean[] repeats;
    private BlockVectors vectors;
    private Model model;
    private float[] likelihoods = {};
    private int bodyFrom;
    private int bodyTo;
    private int headline = -1;
    private Findings findings = Findings.NONE;

    Draft(Page page) {
        this.page = page;
        this.blocks = page.blocks().toArray(Block[]::new);
        this.features = new Features[blocks.length];
        this.roles = new Role[blocks.length];
        this.reasons = new Reason[blocks.length];
        this.text = new boolean[blocks.length];
        this.prose = new boolean[blocks.length];
        this.repeats = new boolean[blocks.length];
        this.counts = new int[blocks.length];
        this.firsts = new int[blocks.length];
        this.stopWords = new int[blocks.length];
        this.dates = new ArrayList<>(blocks.length);
        for (Block block : blocks) {
            measure(block.index(), block);
        }
        count();
    }

    private void measure(int i, Block block) {
        features[i] = block.features();
        stopWords[i] = features[i].stopWords(page.languageIndex());
        prose[i] = reads(i);
        dates.add(page.date(block).filter(date -> date.rest() <= LONGEST_REST));
    }

    /** A block's text, told from the others' by its length and its last letters: the hash of a long text takes longer. */
    private record Known(String text) {

        private static final int LAST = 12;

        @Override
        public boolean equals(Object other) {
            return other instanceof Known known && known.text.equals(text);
        }

        @Override
        public int hashCode() {
            int hash = text.length();
            for (int i = Math.max(0, text.length() - LAST); i < text.length(); i++) {
                hash = 31 * hash + text.charAt(i);
            }
            return hash;
        }
    }

    /** Counts the blocks of one text at the first of them. */
    private void count() {
        Map<Known, Integer> seen = new HashMap<>();
        for (int i = 0; i < blocks.length; i++) {
            Integer first = seen.putIfAbsent(new Known(features[i].folded()), i);
            firsts[i] = first == null ? i : first;
            counts[firsts[i]]++;
        }
    }

    int size() {
        return roles.length;
    }

    Page page() {
        return page;
    }

    SourceDocument document() {
        return page.document();
    }

    Claims claims() {
        return page.claims();
    }

    /** Whether the page has little around its text, as a careful scrape has it. */
    boolean spare() {
        return size() <= SPARE;
    }

    Block block(int i) {
        return blocks[i];
    }

    Features features(int i) {
        return features[i];
    }

    /** The date that block i says, where it is a date line. */
    Optional<DateLine> date(int i) {
        return dates.get(i);
    }

    /** How many blocks have the same text as block i, itself included. */
    int count(int i) {
        return counts[firsts[i]];
    }

    /** Whether block i has the shape of an icon's title. */
    boolean iconTitle(int i) {
        return blocks[i].wording().iconTitle().isPresent();
    }

    /** Whether block i bears a picture credit, see {@link Credit}. */
    boolean credit(int i) {
        return blocks[i].wording().credit();
    }

    /** Block i read as a byline, whether or not it is one. */
    Byline byline(int i) {
        return blocks[i].wording().byline();
    }

    /** Whether block i is a byline by its form. */
    boolean opensAsByline(int i) {
        return blocks[i].wording().opensAsByline();
    }

    /** Whether block i holds a name, and nothing before it, if no opening says so. */
    boolean named(int i) {
        return blocks[i].wording().named();
    }

    int stopWords(int i) {
        return stopWords[i];
    }

    boolean open(int i) {
        return roles[i] == null;
    }

    /** What the page's own elements say of block i, see {@link MarkedRole}. */
    Optional<Role> markedRole(int i) {
        return MarkedRole.of(page, block(i));
    }

    /** Absent while no rule has decided. */
    Optional<Role> role(int i) {
        return Optional.ofNullable(roles[i]);
    }

    /** The role's place among all, from 1; 0 while no rule has decided. */
    int roleNumber(int i) {
        return roles[i] == null ? 0 : roles[i].ordinal() + 1;
    }

    boolean is(int i, Role role) {
        return roles[i] == role;
    }

    boolean cut(int i) {
        return roles[i] != null && !roles[i].kept();
    }

    /** Gives block i a role; the last rule to speak counts. */
    void set(int i, Role role, String rule, String evidence) {
        roles[i] = role;
        reasons[i] = Reason.of(rule, evidence);
    }

    void set(int i, Role role, String rule) {
        set(i, role, rule, "");
    }

    /** The model takes block i for text. */
    void text(int i) {
        text[i] = true;
    }

    /** Whether the model takes block i for text. */
    boolean isText(int i) {
        return text[i];
    }

    /** Which of day and month goes first in this page's dates. */
    DateOrder order() {
        return page.order();
    }

    OutletHabits habits() {
        return page.habits();
    }

    /** Whether block i stands where the outlet's pages have something of the head. */
    boolean isAt(Optional<HeadPlace> place, int i) {
        return headline >= 0 && place.filter(usual -> usual.blocks() == i - headline).isPresent();
    }

    /** The likelihood of block i, with better odds where it stands at the outlet's usual place. */
    double weighed(Optional<HeadPlace> place, int i, double likelihood) {
        return isAt(place, i) ? place.orElseThrow().weighed(likelihood) : likelihood;
    }

    /** The outlet has block i on its other pages too, and it is no part of any article. */
    void repeats(int i) {
        repeats[i] = true;
    }

    /** Whether block i is what the outlet repeats from page to page. */
    boolean isRepeated(int i) {
        return repeats[i];
    }

    /** What the model measured and said of each block. */
    void measured(BlockVectors measured, float[] likely) {
        this.vectors = measured;
        this.likelihoods = likely;
    }

    void model(Model asked) {
        this.model = asked;
    }

    /** The model that was asked. */
    Model model() {
        return model;
    }

    BlockVectors vectors() {
        return vectors;
    }

    /** How likely the model holds block i for text. */
    float likelihood(int i) {
        return likelihoods[i];
    }

    void body(int from, int to) {
        this.bodyFrom = from;
        this.bodyTo = to;
    }

    /** The first block of the text. */
    int bodyFrom() {
        return bodyFrom;
    }

    /** The block after the text's last; equal to {@link #bodyFrom()} where there is no text. */
    int bodyTo() {
        return bodyTo;
    }

    boolean hasBody() {
        return bodyTo > bodyFrom && bodyFrom < size();
    }

    void headline(int i) {
        this.headline = i;
    }

    /** The headline's block; -1 where none was found. */
    int headline() {
        return headline;
    }

    /** The text of the headline's block; absent where none was found. */
    Optional<String> title() {
        return headline < 0 ? Optional.empty() : Optional.of(blocks[headline].text());
    }

    /** How a part of the head was decided. */
    void contest(Field field, Contest contest) {
        contests.put(field, contest);
    }

    /** Absent where the model was not asked, or nothing was taken. */
    Optional<Contest> contest(Field field) {
        return Optional.ofNullable(contests.get(field));
    }

    /** What the page's claims and its text say together. */
    Findings findings() {
        return findings;
    }

    void found(Findings heard) {
        this.findings = heard;
    }

    /** The day that block i says; absent where it is no date line or says only a month. */
    Optional<LocalDate> day(int i) {
        return date(i).flatMap(date -> date.time().day());
    }

    /** Sentences rather than names and titles: what a paragraph is made of. */
    boolean prose(int i) {
        return prose[i];
    }

    private boolean reads(int i) {
        Features f = features(i);
        boolean sentences = f.endsSentence() || f.sentenceEnds() > 0;
        return f.length() >= 60 && (sentences || f.length() >= 100 && stopWords(i) * 8 >= f.words()) || shortSentence(i);
    }

    /** "It did not." */
    boolean shortSentence(int i) {
        Features f = features(i);
        return f.endsSentence() && f.length() >= 12 && stopWords(i) >= 1 && f.words() >= 3;
    }

    List<LabelledBlock> labels() {
        List<LabelledBlock> labels = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            labels.add(new LabelledBlock(block(i), roles[i], reasons[i]));
        }
        return List.copyOf(labels);
    }
}
