package org.backfile.read;

import java.util.Map;
import org.backfile.read.Model.Question;

/**
 * How the models for one kind of page are trained.
 *
 * @param field   the corpora's field with the pages
 * @param file    the model's file
 * @param confidence the file of how sure a reading is
 * @param first   how many columns the first stage reads
 * @param second  how many the second one reads
 * @param all     how many the questions about the head are asked with
 * @param growers what grows the forest for each question
 */
record Course(String field, String file, String confidence, int first, int second, int all, Map<Question, Booster> growers) {

    static final Course TEXT = new Course("text", "model.bin", "confidence.txt", BlockVectors.TEXT_WIDTH, BlockVectors.TEXT_WIDTH, BlockVectors.TEXT_WIDTH,
            Map.of(Question.TEXT, new Booster(60, 6, 0.15), Question.TEXT_IN_PLACE, new Booster(80, 6, 0.1),
                    Question.HEADLINE, new Booster(100, 5, 0.1), Question.DATE, new Booster(60, 4, 0.12),
                    Question.BYLINE, new Booster(60, 4, 0.12), Question.STANDFIRST, new Booster(50, 4, 0.15)));

    /** The columns of markup stand behind all others, so that each question is asked with all; those not yet told are 0. */
    static final Course WEB = new Course("html", "model-web.bin", "confidence-web.txt", BlockVectors.WEB_WIDTH, BlockVectors.WEB_WIDTH, BlockVectors.WEB_WIDTH,
            Map.of(Question.TEXT, new Booster(110, 6, 0.1), Question.TEXT_IN_PLACE, new Booster(140, 6, 0.07),
                    Question.HEADLINE, new Booster(60, 5, 0.12), Question.DATE, new Booster(60, 4, 0.12),
                    Question.BYLINE, new Booster(60, 4, 0.12), Question.STANDFIRST, new Booster(80, 4, 0.1)));

    /** The course for a field of the corpora. */
    static Course of(String field) {
        return field.equals(WEB.field) ? WEB : TEXT;
    }
}
