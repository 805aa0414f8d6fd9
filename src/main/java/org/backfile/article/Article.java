package org.backfile.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Slug;
import org.commonmark.node.Node;

/**
 * One article as its source gives it. A fact that the source lacks is absent, never guessed.
 *
 * @param id         its name for good
 * @param headline   never blank
 * @param kicker     the line above the headline
 * @param standfirst the sentence or two under it
 * @param bylines    names of those who wrote it, in order, without "By"; empty where none is given
 * @param dateline   place and agency that open the report, as written; the body's first paragraph begins with it
 * @param published  when, and the words that say so
 * @param updated    when it was last changed, where the source says so
 * @param section    the part of the outlet it stood in
 * @param outlet     who published it
 * @param language   BCP 47 code of the language it is written in
 * @param body       a CommonMark document of {@link org.commonmark.node.Heading}, {@link org.commonmark.node.Paragraph},
 *                   {@link org.commonmark.node.BlockQuote}, lists, {@link Caption}, {@link Opening}, {@link Passage} and inline
 *                   nodes; not to be changed
 * @param provenance where it came from
 * @param ledger     what was kept and cut, over the whole source text
 * @param source     the decoded source text, which the ledger's spans point into
 * @param conflicts  where the source says two things of one fact; in the order of the record's members
 * @param confidence how sure the reading is of its fields; of those that it has no measure for, nothing
 * @param corrections what a person set right, in the order in which it was done
 * @param noArticle  what it is where it was taken for no article, and kept because all was to be kept
 */
public record Article(ArticleId id, String headline, Optional<String> kicker, Optional<String> standfirst,
        List<String> bylines, Optional<String> dateline, Dated published, Optional<Dated> updated,
        Optional<String> section, Optional<String> outlet, Optional<String> language, Node body,
        Provenance provenance, Ledger ledger, String source, List<Conflict> conflicts, Map<Field, Confidence> confidence,
        List<Correction> corrections, Optional<NoArticle> noArticle) {

    public Article {
        if (headline.isBlank()) {
            throw new IllegalArgumentException("an article has a headline");
        }
        if (ledger.length() != source.length()) {
            throw new IllegalArgumentException("the ledger covers " + ledger.length() + " of " + source.length() + " characters");
        }
        bylines = List.copyOf(bylines);
        conflicts = List.copyOf(conflicts);
        confidence = confidence.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(confidence));
        corrections = List.copyOf(corrections);
    }

    public Permalink permalink() {
        return new Permalink(published.time().day(), Slug.of(headline), id);
    }

    /** The same article, of whose fields another confidence is said. */
    public Article withConfidence(Map<Field, Confidence> sure) {
        return new Article(id, headline, kicker, standfirst, bylines, dateline, published, updated, section, outlet, language, body,
                provenance, ledger, source, conflicts, sure, corrections, noArticle);
    }

    /** The same article, with what a person set right in it, and the confidence that follows. */
    public Article withCorrections(List<Correction> made, Map<Field, Confidence> sure) {
        return new Article(id, headline, kicker, standfirst, bylines, dateline, published, updated, section, outlet, language, body,
                provenance, ledger, source, conflicts, sure, made, noArticle);
    }

    /** The body as plain text, blocks divided by a blank line, without the captions. */
    public String bodyText() {
        return PlainBody.text(body);
    }

    /** The beginning of {@link #bodyText()}: so many UTF-16 units and the rest of the node that they end in, or all that there is. */
    public String bodyBeginning(int length) {
        return PlainBody.beginning(body, length);
    }

    /** The stretches of the body's text that are in another language, in order. */
    public List<OtherLanguage> otherLanguages() {
        return PlainBody.others(body);
    }

    /** The captions in the body as plain text, in order. */
    public List<String> captions() {
        return PlainBody.captions(body);
    }
}
