package org.backfile.read;

import java.util.Optional;
import org.backfile.text.Recipe;

/**
 * What the archive's maker knows of one outlet; goes before anything that is read from a page.
 *
 * @param folder    where its files are, as a path below the input, without a final {@code /}
 * @param name      the outlet's name
 * @param language  BCP 47 code of all it published; absent to tell article by article
 * @param dateOrder which of day and month goes first in its dates
 */
public record OutletOption(String folder, String name, Optional<String> language, DateOrder dateOrder) {

    /** Whether a source of this name is the outlet's: its folder is the first, or one further down, of a path given whole. */
    boolean holds(String source) {
        return source.startsWith(folder + "/") || source.contains("/" + folder + "/");
    }

    /** All of it. */
    Recipe recipe() {
        return new Recipe.Writer().add(folder).add(name).add(language.orElse("")).add(language.isPresent() ? 1 : 0).add(dateOrder.name()).recipe();
    }

    /** Said in words, as a record's own comparison is put together when it is first asked, which is seen in a small build. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OutletOption option && option.folder.equals(folder) && option.name.equals(name)
                && option.language.equals(language) && option.dateOrder == dateOrder;
    }

    @Override
    public int hashCode() {
        return 31 * folder.hashCode() + name.hashCode();
    }
}
