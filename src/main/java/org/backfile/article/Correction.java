package org.backfile.article;

import java.util.Optional;

/**
 * What a person set right in a record.
 *
 * @param field the record's member, as {@link Field#member()} has it, or {@code lines 12-14} for the role of lines of the source
 * @param was   what the reading gave; empty where it gave nothing. Of lines, their roles.
 * @param is    what the record has instead; empty where the fact was taken out
 * @param by    who set it right
 * @param on    when, as that person wrote it
 * @param note  why
 */
public record Correction(String field, String was, String is, Optional<String> by, Optional<String> on, Optional<String> note) { }
