package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.publish.search.Query.Clause;
import org.backfile.publish.search.Query.Element;
import org.backfile.publish.search.Query.Phrase;

/** Finds the documents of a query and scores them; the formulas are in docs/search-format.md. Belongs to one thread. */
final class Matcher {

    private static final double SIXTEENTHS = 16;

    private final TermIndex terms;
    private final Root root;
    private final double titleWeight;
    private final double levels;

    Matcher(TermIndex terms, Root root) {
        this.terms = terms;
        this.root = root;
        this.titleWeight = root.titleWeight() / SIXTEENTHS;
        this.levels = 1 << root.levelBits();
    }

    Matches find(Query query) throws IOException {
        if (query.isEmpty()) {
            return Matches.NONE;
        }
        Matches found = null;
        for (Clause clause : query.clauses()) {
            if (!clause.excluded()) {
                found = found == null ? clause(clause) : found.and(clause(clause));
            }
        }
        for (Clause clause : query.clauses()) {
            found = clause.excluded() ? found.without(clause(clause)) : found;
        }
        return found;
    }

    private Matches clause(Clause clause) throws IOException {
        Matches found = Matches.NONE;
        for (Phrase phrase : clause.phrases()) {
            Matches more = phrase.elements().size() == 1 ? single(phrase) : phrase(phrase);
            found = found.size() == 0 ? more : found.or(more);
        }
        return found;
    }

    private Matches single(Phrase phrase) throws IOException {
        PostingList list = list(phrase);
        double titleIdf = titleWeight * idf(root.titles(), list.titleCount());
        double bodyIdf = phrase.titleOnly() ? 0 : idf(root.bodies(), list.bodyCount());
        Matches.Builder found = new Matches.Builder(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!phrase.titleOnly() || list.titleLevel(i) >= 0) {
                found.add(list.slot(i), titleIdf * value(list.titleLevel(i)) + bodyIdf * value(list.bodyLevel(i)));
            }
        }
        return found.matches();
    }

    /** Inverse document frequency, as in Lucene's BM25Similarity. */
    private static double idf(int documents, int having) {
        return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
    }

    private double value(int level) {
        return level < 0 ? 0 : (level + 0.5) / levels;
    }

    /** A place of a phrase: the terms that may stand there, and the list of them all. */
    private static final class Place {
        private final int number;
        private final List<Postings> terms = new ArrayList<>();
        private PostingList list = PostingList.NONE;

        Place(int number) {
            this.number = number;
        }

        void add(Postings term) throws IOException {
            terms.add(term);
            unite(term.list());
        }

        /** Adds what is in titles, and maybe more. */
        void addTitles(Postings term) throws IOException {
            unite(term.titles());
        }

        private void unite(PostingList more) {
            list = list.size() == 0 ? more : list.or(more);
        }

        int number() {
            return number;
        }

        int size() {
            return list.size();
        }

        Map<Integer, Places> places(int[] slots) throws IOException {
            Map<Integer, Places> places = new HashMap<>();
            for (Postings term : terms) {
                PostingList own = term.list();
                int[] wanted = IntStream.of(slots).filter(slot -> own.indexOf(slot) >= 0).toArray();
                if (wanted.length > 0) {
                    term.places(wanted).forEach((slot, more) -> places.merge(slot, more, Places::or));
                }
            }
            return places;
        }
    }

    private Place place(Element element, int number) throws IOException {
        Place place = new Place(number);
        visit(element, place::add);
        return place;
    }

    /** The list of a place that stands by itself; in titles alone it need not be whole. */
    private PostingList list(Phrase phrase) throws IOException {
        Place place = new Place(0);
        visit(phrase.elements().get(0), phrase.titleOnly() ? place::addTitles : place::add);
        return place.list;
    }

    private void visit(Element element, TermIndex.Visitor visitor) throws IOException {
        if (element.prefix()) {
            terms.prefixed(element.term(), visitor);
        } else {
            Optional<Postings> postings = terms.postings(element.term());
            if (postings.isPresent()) {
                visitor.visit(postings.get());
            }
        }
    }

    /** The rarest terms first, so that the positions of common ones are read of few documents. */
    private Matches phrase(Phrase phrase) throws IOException {
        List<Place> places = new ArrayList<>();
        for (Element element : phrase.elements()) {
            places.add(place(element, places.size()));
        }
        List<Place> byRarity = places.stream().sorted(Comparator.comparingInt(Place::size).thenComparingInt(Place::number))
                .toList();
        int[] slots = byRarity.get(0).list.slots();
        for (Place place : byRarity) {
            slots = IntStream.of(slots).filter(slot -> place.list.indexOf(slot) >= 0).toArray();
        }
        Map<Integer, Places> starts = new HashMap<>();
        Map<Integer, Rarest> rarest = new HashMap<>();
        for (Place place : byRarity) {
            Map<Integer, Places> here = place.places(slots);
            for (int slot : slots) {
                Places from = new Places(moved(here.get(slot).title(), place.number), moved(here.get(slot).body(), place.number));
                starts.merge(slot, from, (a, b) -> a.after(b, 0));
                rarest.computeIfAbsent(slot, fresh -> new Rarest()).see(place, here.get(slot), slot);
            }
            slots = IntStream.of(slots).filter(slot -> !starts.get(slot).isEmpty()).toArray();
        }
        return scored(phrase, places, slots, starts, rarest);
    }

    private static int[] moved(int[] positions, int back) {
        return IntStream.of(positions).map(at -> at - back).toArray();
    }

    /** Of a phrase's terms the one with the fewest positions in each field of a document, the first of them. */
    private static final class Rarest {
        private int titleCount = Integer.MAX_VALUE;
        private int titleLevel;
        private int titleNumber;
        private int bodyCount = Integer.MAX_VALUE;
        private int bodyLevel;
        private int bodyNumber;

        void see(Place place, Places places, int slot) {
            int at = place.list.indexOf(slot);
            int title = places.title().length;
            if (title > 0 && (title < titleCount || title == titleCount && place.number < titleNumber)) {
                titleCount = title;
                titleLevel = place.list.titleLevel(at);
                titleNumber = place.number;
            }
            int body = places.body().length;
            if (body > 0 && (body < bodyCount || body == bodyCount && place.number < bodyNumber)) {
                bodyCount = body;
                bodyLevel = place.list.bodyLevel(at);
                bodyNumber = place.number;
            }
        }
    }

    private Matches scored(Phrase phrase, List<Place> places, int[] slots, Map<Integer, Places> starts, Map<Integer,
            Rarest> rarest) {
        double titleIdf = 0;
        double bodyIdf = 0;
        for (Place place : places) {
            titleIdf += titleWeight * idf(root.titles(), place.list.titleCount());
            bodyIdf += phrase.titleOnly() ? 0 : idf(root.bodies(), place.list.bodyCount());
        }
        Matches.Builder found = new Matches.Builder(slots.length);
        for (int slot : slots) {
            Places at = starts.get(slot);
            Rarest term = rarest.get(slot);
            if (!phrase.titleOnly() || at.title().length > 0) {
                found.add(slot, titleIdf * value(at.title().length, term.titleCount, term.titleLevel)
                        + bodyIdf * value(at.body().length, term.bodyCount, term.bodyLevel));
            }
        }
        return found.matches();
    }

    /** What BM25 makes of a phrase's frequency where it makes {@code level} of a term's. */
    private double value(int phraseCount, int termCount, int level) {
        if (phraseCount == 0) {
            return 0;
        }
        double value = value(level);
        return phraseCount / (phraseCount + termCount * (1 - value) / value);
    }
}
