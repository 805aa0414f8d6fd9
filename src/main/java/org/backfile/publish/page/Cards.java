package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.article.PublicationTime;

/**
 * Makes the cards of a list.
 *
 * @param leavesOut what the list's own title says, and its cards need not
 */
record Cards(Site site, Sheet sheet, LeavesOut leavesOut) {

    enum LeavesOut { NOTHING, DAY, OUTLET, SECTION }

    /** Cards with summaries. */
    List<Card> full(List<Entry> entries) throws IOException {
        List<Card> cards = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            cards.add(card(entry, Optional.of(site.archive().summary(entry)).filter(s -> !s.isBlank())));
        }
        return cards;
    }

    /** Cards without summaries. */
    List<Card> dense(List<Entry> entries) {
        return entries.stream().map(this::dense).toList();
    }

    /** A card without a summary. */
    Card dense(Entry entry) {
        return card(entry, Optional.empty());
    }

    private Card card(Entry entry, Optional<String> summary) {
        return new Card(site.title(sheet, entry), when(entry.published()),
                entry.outlet().filter(o -> leavesOut != LeavesOut.OUTLET),
                entry.section().filter(s -> leavesOut != LeavesOut.SECTION), summary);
    }

    private Optional<DateLine> when(PublicationTime time) {
        Optional<String> text = leavesOut == LeavesOut.DAY
                ? time.time().map(site.dates()::clock)
                : time.day().map(site.dates()::day);
        return text.map(t -> new DateLine(t, Dates.machine(time), Optional.empty(), Optional.empty()));
    }
}
