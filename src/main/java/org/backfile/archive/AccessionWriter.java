package org.backfile.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Accessions as bytes, to be read back by an {@link AccessionReader}: outlets, sections and languages are written as numbers,
 * and their names once, after all.
 */
final class AccessionWriter {

    private final Map<Optional<String>, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Bytes out = new Bytes();

    /** @param known names that have their numbers already, of which 0 is none's; or nothing */
    AccessionWriter(List<Optional<String>> known) {
        numbers.put(Optional.empty(), 0);
        known.forEach(this::number);
    }

    byte[] bytes(Accession accession) {
        out.clear();
        StoredText.string(out, accession.source());
        StoredText.number(out, accession.byteCount());
        out.fixed(accession.modified());
        out.fixed(accession.settings().bits());
        StoredText.number(out, accession.documents().size());
        accession.documents().forEach(document -> document(document));
        StoredProblems.counts(out, accession.setAside());
        StoredProblems.batches(out, accession.problems());
        return out.toArray();
    }

    private void document(Accession.Document document) {
        StoredText.number(out, document.number());
        out.put(document.content().bytes());
        StoredText.number(out, document.entry().isPresent() ? 1 : 0);
        document.entry().ifPresent(entry -> entry(entry));
        StoredText.string(out, document.setAside().orElse(""));
        StoredProblems.write(out, document.problems());
    }

    private void entry(Entry entry) {
        out.fixed(entry.id().bits());
        StoredText.string(out, entry.headline());
        StoredTime.write(out, entry.published());
        name(entry.outlet());
        name(entry.section());
        name(entry.language());
        out.fixed(entry.recipe().bits());
        StoredText.number(out, entry.location());
    }

    private void name(Optional<String> name) {
        StoredText.number(out, number(name));
    }

    /** 0 for none. */
    private int number(Optional<String> name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        if (known == null) {
            names.add(name.orElseThrow());
        }
        return known == null ? names.size() : known;
    }

    /** All names by their numbers, from 1 on. */
    byte[] names() {
        out.clear();
        StoredText.number(out, names.size());
        names.forEach(name -> StoredText.string(out, name));
        return out.toArray();
    }
}
