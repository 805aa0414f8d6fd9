package org.backfile.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.ArticleId;
import org.backfile.article.Provenance;
import org.backfile.text.Recipe;

/** All that the archive's maker sets right, found by record. Immutable; any thread. */
public final class Corrections {

    /** The recipe of no corrections. */
    static final Recipe NOTHING = recipe(List.of());

    public static final Corrections NONE = new Corrections(List.of());

    private final List<CorrectionOption> all;
    private final Map<String, List<CorrectionOption>> byId = new HashMap<>();
    private final Map<String, List<CorrectionOption>> bySource = new HashMap<>();

    /** @param all in the order in which they are to be applied */
    public Corrections(List<CorrectionOption> all) {
        this.all = List.copyOf(all);
        for (CorrectionOption option : all) {
            if (option.target() instanceof CorrectionOption.ById one) {
                byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(option);
            } else if (option.target() instanceof CorrectionOption.BySource one) {
                bySource.computeIfAbsent(one.source(), source -> new ArrayList<>()).add(option);
            }
        }
    }

    /** In the order in which they are to be applied. */
    public List<CorrectionOption> all() {
        return all;
    }

    /** Those of one record, in that order. */
    List<CorrectionOption> of(ArticleId id, Provenance provenance) {
        return Stream.concat(byId.getOrDefault(id.text(), List.of()).stream(),
                        bySource.getOrDefault(provenance.source(), List.of()).stream())
                .filter(option -> option.concerns(id, provenance)).sorted(Comparator.comparingInt(all::indexOf)).toList();
    }

    /** All that is set in the records of a source by its name: nothing, of nearly every one. */
    Recipe of(String source) {
        List<CorrectionOption> options = bySource.get(source);
        return options == null ? NOTHING : recipe(options);
    }

    /** Whether any is of a record by its id. */
    boolean areById() {
        return !byId.isEmpty();
    }

    /** All that is set in a record by its id; absent where nothing is. */
    Optional<Recipe> of(ArticleId id) {
        return areById() ? Optional.ofNullable(byId.get(id.text())).map(Corrections::recipe) : Optional.empty();
    }

    /** All that is set in any record. */
    public Recipe recipe() {
        return recipe(all);
    }

    private static Recipe recipe(List<CorrectionOption> options) {
        return Recipe.of(options.stream().map(CorrectionOption::toString).toArray(String[]::new));
    }

    /** The name by which a correction knows a file whose path is given whole; the path itself where none does. */
    public String source(String path) {
        return bySource.keySet().stream().filter(name -> path.endsWith("/" + name)).max(Comparator.comparingInt(String::length))
                .orElse(path);
    }
}
