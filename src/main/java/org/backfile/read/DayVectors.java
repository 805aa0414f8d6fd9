package org.backfile.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.PublicationTime;
import org.backfile.article.Role;

/**
 * The days that a page speaks of as its own, in its claims, its date lines and its address, and what is measured of each.
 * Belongs to one call.
 */
final class DayVectors {

    /** Claims of one kind; the last three are of a change. */
    private static final List<List<String>> KINDS = List.of(List.of("ld.datePublished"),
            List.of("micro.datePublished", "itemprop.datePublished", "rdfa.datePublished"),
            List.of("article.published_time", "og.article.published_time", "meta.article:published_time"),
            List.of("meta.parsely-pub-date", "meta.sailthru.date", "meta.cxenseparse.recs.publishtime"),
            List.of("meta.datepublished", "meta.publishdate", "meta.publish-date", "meta.publication_date", "meta.pubdate",
                    "meta.date"),
            List.of("meta.dc.date.issued", "meta.dc.date", "meta.dcterms.created", "rdfa.dc.date", "rdfa.dc.created"),
            List.of("ld.dateCreated", "micro.dateCreated"), List.of("ld-page.datePublished"), List.of("time.pubdate"),
            List.of("time"), List.of("ld-video.uploadDate"),
            List.of("ld.dateModified", "micro.dateModified", "itemprop.dateModified"),
            List.of("article.modified_time", "og.updated_time"),
                    List.of("http.last-modified", "meta.last-modified", "ld-page.dateModified"));

    private static final Pattern PATH_DAY = Pattern.compile("(?<!\\d)(19[89]\\d|20[0-4]\\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final int[] GROUPS = WebWords.get().numbers("date", "comment", "related", "nav", "author", "meta", "headline", "promo");
    /** How many numbers there are. */
    static final int WIDTH = 47;

    private static final double ABSENT = 99;
    private static final int FAR = 60;
    private static final int MOST_DAYS = 31;
    private static final int LONGEST_LINE = 160;
    private static final int BEHIND = 12;

    private final Draft draft;
    private final WebEvidence page;
    private final float[] likelihoods;
    private final List<Optional<PublicationTime>> claims = new ArrayList<>();
    private final String pathText;
    private final Optional<LocalDate> path;
    private final SortedMap<LocalDate, List<Integer>> lines = new TreeMap<>();
    private final Map<LocalDate, Integer> said = new HashMap<>();
    private final List<LocalDate> days;
    private final float mostLikely;

    private DayVectors(Draft draft, WebEvidence page, float[] likelihoods) {
        this.draft = draft;
        this.page = page;
        this.likelihoods = likelihoods;
        for (List<String> kind : KINDS) {
            Optional<PublicationTime> time = kind.stream().flatMap(key -> draft.document().declared(key).stream())
                    .flatMap(written -> Claims.time(written).stream()).findFirst();
            claims.add(time);
            time.flatMap(PublicationTime::day).ifPresent(day -> said.merge(day, 1, Integer::sum));
        }
        Matcher inPath = PATH_DAY.matcher(Address.of(draft.document()).path());
        this.pathText = inPath.find() ? inPath.group() : "";
        this.path = pathText.isEmpty() ? Optional.empty() : day(inPath);
        path.ifPresent(day -> said.merge(day, 1, Integer::sum));
        int end = Math.min(draft.size(), draft.bodyTo() + BEHIND);
        float most = 0;
        for (int i = 0; i < end; i++) {
            Optional<LocalDate> day = draft.day(i);
            if (day.isPresent() && draft.features(i).length() <= LONGEST_LINE && !draft.is(i, Role.COMMENTS)) {
                lines.computeIfAbsent(day.get(), d -> new ArrayList<>()).add(i);
                most = Math.max(most, likelihoods[i]);
            }
        }
        this.mostLikely = most;
        TreeMap<LocalDate, Boolean> all = new TreeMap<>();
        said.keySet().forEach(day -> all.put(day, true));
        lines.keySet().forEach(day -> all.put(day, true));
        this.days = List.copyOf(all.keySet());
    }

    static DayVectors of(Draft draft, WebEvidence page, float[] likelihoods) {
        return new DayVectors(draft, page, likelihoods);
    }

    /** All days, from the earliest. */
    List<LocalDate> days() {
        return days;
    }

    /** The time on a day, one of {@link #days()}: of the first claim that says it, else as its likeliest line says it. */
    Claims.Moment moment(LocalDate day) {
        for (List<String> kind : KINDS) {
            for (String key : kind) {
                for (String written : draft.document().declared(key)) {
                    Optional<PublicationTime> time = Claims.time(written).filter(found -> found.day().equals(Optional.of(day)));
                    if (time.isPresent()) {
                        return new Claims.Moment(time.get(), written, key);
                    }
                }
            }
        }
        return lines.getOrDefault(day, List.of()).stream().max(this::compare)
                .map(i -> new Claims.Moment(draft.date(i).orElseThrow().time(), draft.block(i).text(), Weighing.TEXT))
                .orElseGet(() -> new Claims.Moment(new PublicationTime.Day(day), pathText, "url"));
    }

    private int compare(int one, int other) {
        return Float.compare(likelihoods[one], likelihoods[other]);
    }

    /** Absent for the 31st of February. */
    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A row for each day. */
    float[][] rows() {
        float[][] rows = new float[days.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(days.get(i), i);
        }
        return rows;
    }

    private float[] row(LocalDate day, int number) {
        Row row = new Row(WIDTH);
        for (Optional<PublicationTime> claim : claims) {
            row.put(claim.flatMap(PublicationTime::day).map(other -> between(other, day)).orElse(ABSENT));
        }
        row.put(path.map(other -> between(other, day)).orElse(ABSENT));
        row.put(said.getOrDefault(day, 0));
        row.put(said.size());
        Optional<PublicationTime> first = claims.stream().flatMap(Optional::stream).findFirst();
        row.put(first.filter(time -> time instanceof PublicationTime.At)
                .map(time -> ((PublicationTime.At) time).moment().getHour()).orElse(-1));
        row.put(first.filter(time -> time instanceof PublicationTime.At)
                .map(time -> ((PublicationTime.At) time).moment().getOffset().getTotalSeconds() / 3600.0).orElse(ABSENT));
        row.put(draft.document().declared("time").stream().flatMap(written -> Claims.time(written).stream())
                .filter(time -> time.day().equals(Optional.of(day))).count());
        line(row, day);
        row.put(number);
        row.put(days.size() - 1 - number);
        row.put(number == 0 ? ABSENT : between(days.get(number - 1), day));
        row.put(number == days.size() - 1 ? ABSENT : between(days.get(number + 1), day));
        row.put(day.getYear());
        return row.values();
    }

    private static double between(LocalDate from, LocalDate to) {
        return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, ChronoUnit.DAYS.between(from, to)));
    }

    private void line(Row row, LocalDate day) {
        List<Integer> found = lines.getOrDefault(day, List.of());
        int best = found.stream().max(this::compare).orElse(-1);
        row.put(found.size());
        row.put(lines.size());
        row.put(best < 0 ? -1 : likelihoods[best]);
        row.put(best < 0 ? -1 : mostLikely - likelihoods[best]);
        row.put(best < 0 ? -1 : draft.is(best, Role.DATE) ? 2 : draft.is(best, Role.UPDATED) ? 1 : 0);
        row.put(best < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.bodyFrom())));
        row.put(best < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.bodyTo())));
        row.put(best < 0 || draft.headline() < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.headline())));
        row.put(best < 0 ? -1 : draft.date(best).orElseThrow().rest());
        row.put(best < 0 ? -1 : draft.date(best).orElseThrow().updated() ? 1 : draft.date(best).orElseThrow().labelled() ? 2 : 0);
        row.put(best < 0 ? -1 : draft.count(best));
        row.put(best < 0 ? -1 : page.linkShare(best));
        row.put(best < 0 ? -1 : page.tree().inner(best).element.nearest("time").isPresent() ? 1 : 0);
        row.put(best < 0 ? -1 : page.tree().copies(page.tree().outer(best)));
        for (int group : GROUPS) {
            row.put(best < 0 ? -1 : page.tree().far(best, group));
        }
    }
}
