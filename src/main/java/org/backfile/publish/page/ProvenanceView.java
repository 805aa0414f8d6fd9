package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Conflict;

/**
 * Where an article came from and what was cut.
 *
 * @param source   the input file
 * @param record   which record of it
 * @param sha256   in hexadecimal
 * @param size     in words
 * @param charset  the source's character encoding
 * @param id       the article's
 * @param address  where the article is published
 * @param noArticle what it was taken for, where it was kept all the same
 * @param conflicts what the source says twice and differently
 * @param confidence how sure the reading is, field by field
 * @param corrections what a person set right, in order
 * @param account  how much was cut, in words
 * @param stripped what was cut, in order
 */
public record ProvenanceView(String source, Optional<String> record, String sha256, String size, String charset, String id,
        Optional<String> address, Optional<String> noArticle, List<Conflict> conflicts, List<Sureness> confidence, List<Change> corrections,
        String account, List<Cut> stripped) {

    /**
     * How sure a field is.
     *
     * @param field its name, in the pages' language
     * @param text  "93 %", or that it was set right
     */
    public record Sureness(String field, String text) { }

    /**
     * What a person set right.
     *
     * @param field what, in the pages' language
     * @param was   what the reading gave; empty for nothing
     * @param is    what is there instead; empty for nothing
     * @param mark  who and when; may be empty
     * @param note  why; may be empty
     */
    public record Change(String field, String was, String is, String mark, String note) { }

    /**
     * Neighbouring lines cut for one and the same reason.
     *
     * @param role     what they were taken for, in the pages' language
     * @param rule     the rule's name
     * @param evidence what the rule saw, may be empty
     */
    public record Cut(String role, String rule, String evidence, List<CutLine> lines) { }

    /** A piece of text that was cut, and the number of the line on which it begins. */
    public record CutLine(int number, String text) { }
}
