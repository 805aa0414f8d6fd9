package org.backfile.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Accessions as bytes, to be read back in the same order by an {@link AccessionReader}: an outlet, section or language that was
 * written before is written as its number.
 */
final class AccessionWriter {

    private final Map<String, Integer> names = new HashMap<>();
    private final Bytes out = new Bytes();

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

    /** 0 for none, the number of one that was written before, or the next number and the name. */
    private void name(Optional<String> name) {
        if (name.isEmpty()) {
            StoredText.number(out, 0);
            return;
        }
        Integer before = names.putIfAbsent(name.get(), names.size() + 1);
        StoredText.number(out, before == null ? names.size() : before);
        if (before == null) {
            StoredText.string(out, name.get());
        }
    }
}
