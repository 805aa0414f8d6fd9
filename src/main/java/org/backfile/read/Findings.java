package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Fold;

/**
 * What a page's claims and its text, heard together, say of the article, and how likely each is.
 *
 * @param headline  the likeliest headline; absent where nothing may be one
 * @param published the likeliest time of publication with where it is said; absent where the page speaks of no day
 * @param authors   names; none where none is likely
 * @param odds      how likely each of these is, of the names the least likely one; see {@link Reading#odds}
 */
record Findings(Optional<String> headline, Optional<Claims.Moment> published, List<String> authors, Odds odds) {

    /** On the scale of {@link Reading#odds}; 0 where nothing was found. */
    record Odds(double headline, double published, double authors) { }

    /** Of a document that claims nothing. */
    static final Findings NONE = new Findings(Optional.empty(), Optional.empty(), List.of(), new Odds(0, 0, 0));

    /** A name is an author's from this likelihood on; where no name reaches it, the likeliest one that reaches the second. */
    private static final double ENOUGH = 0.35;
    private static final double ENOUGH_ALONE = 0.15;

    Findings {
        authors = List.copyOf(authors);
    }

    /** @param rivals of a page that has been labelled */
    static Findings of(Rivals rivals, ClaimModel model) {
        double[] headlines = ask(rivals.headlineRows(), model.headline());
        double[] days = ask(rivals.dayRows(), model.day());
        double[] names = ask(rivals.authorRows(), model.author());
        int headline = likeliest(headlines);
        int day = likeliest(days);
        List<Integer> authors = authors(names);
        return new Findings(headline < 0 ? Optional.empty() : Optional.of(rivals.headlines().get(headline).text()),
                day < 0 ? Optional.empty() : Optional.of(rivals.days().moment(rivals.days().days().get(day))),
                authors.stream().map(i -> rivals.authors().get(i).text()).toList(),
                new Odds(odds(headlines, headline), odds(days, day),
                        authors.stream().mapToDouble(i -> odds(names, i)).min().orElse(0)));
    }

    /**
     * What a record says of its text: it is taken at its word, as who wrote the record knew more than the text. A title behind which
     * the outlet's name stands ("Ministers meet | The Courier") is the headline that stands in the text without it.
     */
    static Findings stated(Claims claims, Optional<String> headline) {
        Optional<String> title = headline.filter(line -> claims.foldedTitles().contains(Fold.of(line)))
                .or(() -> claims.titles().stream().filter(Claims.Title::whole).map(Claims.Title::text).findFirst());
        return new Findings(title, claims.published().stream().findFirst(), claims.authors(), new Odds(0, 0, 0));
    }

    private static double odds(double[] likelihoods, int chosen) {
        return chosen < 0 ? 0 : Reading.odds(likelihoods[chosen]);
    }

    private static double[] ask(float[][] rows, Forest forest) {
        double[] likelihoods = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            likelihoods[i] = forest.likelihood(rows[i], 0);
        }
        return likelihoods;
    }

    /** The first of those that are likeliest; -1 where there is none. */
    private static int likeliest(double[] likelihoods) {
        int best = -1;
        for (int i = 0; i < likelihoods.length; i++) {
            best = best < 0 || likelihoods[i] > likelihoods[best] ? i : best;
        }
        return best;
    }

    private static List<Integer> authors(double[] likelihoods) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < likelihoods.length; i++) {
            if (likelihoods[i] > ENOUGH) {
                names.add(i);
            }
        }
        int best = likeliest(likelihoods);
        return names.isEmpty() && best >= 0 && likelihoods[best] > ENOUGH_ALONE ? List.of(best) : names;
    }
}
