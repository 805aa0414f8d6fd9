package org.backfile.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.ArticleId;
import org.backfile.article.Field;
import org.backfile.article.Provenance;
import org.backfile.article.Role;
import org.backfile.problem.Place;

/**
 * What the archive's maker sets right in one record; goes before anything that is read.
 *
 * @param place  where it is written
 * @param target the record
 * @param change what is set
 * @param by     who set it; absent where not said
 * @param on     when, as written
 * @param note   why
 */
public record CorrectionOption(Place place, Target target, Change change, Optional<String> by, Optional<String> on,
        Optional<String> note) {

    /** Names a record. */
    public sealed interface Target permits ById, BySource {
    }

    /**
     * By what the record's page calls "Article".
     *
     * @param id as written; need not be any article's
     */
    public record ById(String id) implements Target {
        boolean names(ArticleId article) {
            return article.text().equals(id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * By where it was read from.
     *
     * @param source the source's name
     * @param record the number of the record in it; absent for a source that is one document
     */
    public record BySource(String source, OptionalInt record) implements Target {
        boolean names(Provenance provenance) {
            return source.equals(provenance.source()) && record.equals(provenance.record());
        }

        @Override
        public String toString() {
            return record.isPresent() ? source + "#" + record.getAsInt() : source;
        }
    }

    /** What is set. */
    public sealed interface Change permits Value, Lines {
    }

    /**
     * The value of a field.
     *
     * @param field  any but the body
     * @param values one; of the bylines as many as there are names; none to take the fact out
     */
    public record Value(Field field, List<String> values) implements Change {
        public Value {
            values = List.copyOf(values);
            if (field == Field.BODY || field == Field.HEADLINE && values.isEmpty() || field != Field.BYLINES && values.size() > 1) {
                throw new IllegalArgumentException(field + " cannot be set to " + values);
            }
        }
    }

    /**
     * The role of some lines of the source.
     *
     * @param first from 1
     * @param last  included
     * @param role  one for which {@link #forLines} holds
     */
    public record Lines(int first, int last, Role role) implements Change {
        public Lines {
            if (first < 1 || last < first || !forLines(role)) {
                throw new IllegalArgumentException(first + "-" + last + " " + role);
            }
        }

        /** Parts of the body, and what stands around an article; the head is set right by its values. */
        public static boolean forLines(Role role) {
            return role.body() || !role.kept() && !role.structural() && role != Role.CONTROL;
        }

        boolean hold(Block block) {
            return block.line().number() >= first && block.line().number() <= last;
        }

        /** {@code lines 12-14}, {@code lines 12}. */
        String name() {
            return "lines " + first + (last > first ? "-" + last : "");
        }
    }

    boolean concerns(ArticleId id, Provenance provenance) {
        return target instanceof ById one ? one.names(id) : ((BySource) target).names(provenance);
    }
}
