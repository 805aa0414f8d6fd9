package org.backfile.article;

/**
 * Why a stretch of text has its role.
 *
 * @param rule     the rule's name, stable: {@code icon-sprite}, {@code repeated-headline}
 * @param evidence what the rule saw, for a person: "41 titles that begin with \"icon\""; empty where the name says all
 */
public record Reason(String rule, String evidence) {

    public static Reason of(String rule) {
        return new Reason(rule, "");
    }

    public static Reason of(String rule, String evidence) {
        return new Reason(rule, evidence);
    }

    /** Said in words, as a record's own comparison is put together when it is first asked, which is seen in a small build. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reason reason && reason.rule.equals(rule) && reason.evidence.equals(evidence);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + evidence.hashCode();
    }

    @Override
    public String toString() {
        return evidence.isEmpty() ? rule : rule + ": " + evidence;
    }
}
