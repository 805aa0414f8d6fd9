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

    byte[] bytes(Accession accession) {
        Bytes out = new Bytes();
        StoredText.string(out, accession.source());
        StoredText.number(out, accession.byteCount());
        out.fixed(accession.modified());
        out.fixed(accession.settings().bits());
        StoredText.number(out, accession.documents().size());
        accession.documents().forEach(document -> document(out, document));
        StoredProblems.counts(out, accession.setAside());
        StoredProblems.batches(out, accession.problems());
        return out.toArray();
    }

    private void document(Bytes out, Accession.Document document) {
        StoredText.number(out, document.number());
        out.put(document.sha256().bytes());
        StoredText.number(out, document.entry().isPresent() ? 1 : 0);
        document.entry().ifPresent(entry -> entry(out, entry));
        StoredText.string(out, document.setAside().orElse(""));
        StoredProblems.write(out, document.problems());
    }

    private void entry(Bytes out, Entry entry) {
        out.fixed(entry.id().bits());
        StoredText.string(out, entry.headline());
        StoredTime.write(out, entry.published());
        name(out, entry.outlet());
        name(out, entry.section());
        name(out, entry.language());
        out.fixed(entry.recipe().bits());
        StoredText.number(out, entry.location());
    }

    /** 0 for none, the number of one that was written before, or the next number and the name. */
    private void name(Bytes out, Optional<String> name) {
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
