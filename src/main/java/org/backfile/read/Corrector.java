package org.backfile.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.Confidence;
import org.backfile.article.Correction;
import org.backfile.article.Dated;
import org.backfile.article.Field;
import org.backfile.article.NoArticle;
import org.backfile.article.PublicationTime;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.read.CorrectionOption.Lines;
import org.backfile.read.CorrectionOption.Value;

/** Sets one record right: first the roles of lines, then the values of fields. Belongs to one call. */
final class Corrector {

    /** The rule's name in the ledger. */
    private static final String RULE = "correction";

    private final List<CorrectionOption> options;
    private final List<Correction> corrections = new ArrayList<>();
    private boolean lines;

    /** @param options of this record, in order */
    Corrector(List<CorrectionOption> options) {
        this.options = options;
    }

    /** The labels with the roles that were set; problems hear of lines that are not there. */
    List<LabelledBlock> labels(Page page, List<LabelledBlock> read, Problems problems) {
        List<LabelledBlock> labels = read;
        for (CorrectionOption option : options) {
            if (option.change() instanceof Lines lines) {
                labels = relabelled(page, labels, option, lines, problems);
            }
        }
        return labels;
    }

    private List<LabelledBlock> relabelled(Page page, List<LabelledBlock> labels, CorrectionOption option, Lines lines, Problems problems) {
        List<LabelledBlock> hit = labels.stream().filter(label -> lines.hold(label.block())).toList();
        int count = page.document().lines().size();
        if (lines.last() > count || hit.isEmpty()) {
            problems.add(Problem.error(option.place(), lines.name() + ": " + (lines.last() > count
                    ? "\"" + option.target() + "\" has " + count + " lines" : "nothing stands there in \"" + option.target() + "\""),
                    "count as backfile explain " + page.document().provenance().source() + " does"));
            return labels;
        }
        String was = hit.stream().map(label -> label.role().word()).distinct().collect(Collectors.joining(", "));
        note(option, lines.name(), was, lines.role().word());
        this.lines = true;
        Reason reason = Reason.of(RULE, "was " + was + option.by().map(by -> ", set by " + by).orElse(""));
        return labels.stream().map(label -> lines.hold(label.block())
                ? new LabelledBlock(label.block(), lines.role(), reason) : label).toList();
    }

    /** Whether a document stays aside for this: who sets a record right takes it for an article, where it has text at all. */
    boolean leaves(NoArticle found) {
        return options.isEmpty() || found.kind() == NoArticle.Kind.ONLY_BOILERPLATE;
    }

    /** The article with the values that were set. */
    Article article(Article read) {
        if (options.isEmpty()) {
            return read;
        }
        Article article = read;
        for (CorrectionOption option : options) {
            if (option.change() instanceof Value value) {
                note(option, value.field().member(), said(article, value.field()), String.join("; ", value.values()));
                article = set(article, value.field(), value.values());
            }
        }
        return article.withCorrections(corrections, confidence(article.confidence()));
    }

    /** A field that was set is sure, one that was taken out has nothing to be sure of. */
    private Map<Field, Confidence> confidence(Map<Field, Confidence> read) {
        Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
        confidence.putAll(read);
        for (CorrectionOption option : options) {
            if (option.change() instanceof Value value && value.values().isEmpty()) {
                confidence.remove(value.field());
            } else if (option.change() instanceof Value value) {
                confidence.put(value.field(), Confidence.CORRECTED);
            }
        }
        if (lines) {
            confidence.put(Field.BODY, Confidence.CORRECTED);
        }
        return confidence;
    }

    private void note(CorrectionOption option, String field, String was, String is) {
        corrections.add(new Correction(field, was, is, option.by(), option.on(), option.note()));
    }

    /** A field's value as a correction shows it; empty where there is none. */
    private static String said(Article article, Field field) {
        return switch (field) {
            case HEADLINE -> article.headline();
            case KICKER -> article.kicker().orElse("");
            case STANDFIRST -> article.standfirst().orElse("");
            case BYLINES -> String.join("; ", article.bylines());
            case DATELINE -> article.dateline().orElse("");
            case PUBLISHED -> article.published().time().edtf();
            case UPDATED -> article.updated().map(dated -> dated.time().edtf()).orElse("");
            case SECTION -> article.section().orElse("");
            case OUTLET -> article.outlet().orElse("");
            case LANGUAGE -> article.language().orElse("");
            case BODY -> article.bodyText();
        };
    }

    private static Article set(Article a, Field field, List<String> values) {
        Optional<String> value = values.stream().findFirst();
        return new Article(a.id(), field == Field.HEADLINE ? value.orElseThrow() : a.headline(),
                field == Field.KICKER ? value : a.kicker(), field == Field.STANDFIRST ? value : a.standfirst(),
                field == Field.BYLINES ? values : a.bylines(), field == Field.DATELINE ? value : a.dateline(),
                field == Field.PUBLISHED ? dated(value, a.published().written()) : a.published(),
                field == Field.UPDATED ? value.map(edtf -> dated(value, a.updated().map(Dated::written).orElse(""))) : a.updated(),
                field == Field.SECTION ? value : a.section(), field == Field.OUTLET ? value : a.outlet(),
                field == Field.LANGUAGE ? value : a.language(), a.body(), a.provenance(), a.ledger(), a.source(), a.conflicts(),
                a.confidence(), a.corrections(), a.noArticle());
    }

    /** The words that stand in the source are kept: they are what it says, right or wrong. */
    private static Dated dated(Optional<String> edtf, String written) {
        return new Dated(PublicationTime.of(edtf.orElse("")), written);
    }
}
