package org.backfile.archive;

import java.util.List;
import java.util.SortedMap;
import org.backfile.problem.Problems;
import org.backfile.text.Recipe;

/** Makes accessions of what was read. */
final class AccessionWriter {

    /** Room for a source of one article. */
    private static final int USUAL = 320;

    private AccessionWriter() { }

    static Accession accession(String source, long byteCount, long modified, Recipe settings, List<Accession.Document> documents,
            SortedMap<String, Long> setAside, List<Problems.Batch> problems, NameTable names) {
        Bytes out = new Bytes(USUAL);
        out.skip(Register.ROW_HEAD);
        out.fixed(byteCount);
        out.fixed(modified);
        out.fixed(settings.bits());
        out.fixed((int) documents.stream().filter(document -> document.entry().isPresent()).count());
        boolean told = !setAside.isEmpty() || !problems.isEmpty() || documents.stream().anyMatch(AccessionWriter::isTold);
        out.put((byte) (told ? 1 : 0));
        StoredText.string(out, source);
        StoredText.number(out, documents.size());
        documents.forEach(document -> document(out, document));
        StoredProblems.counts(out, setAside);
        StoredProblems.batches(out, problems);
        byte[] row = out.toArray();
        Register.seal(row);
        return new Accession(row, 0, names);
    }

    private static boolean isTold(Accession.Document document) {
        return document.setAside().isPresent() || !document.problems().isEmpty();
    }

    private static void document(Bytes out, Accession.Document document) {
        StoredText.number(out, document.number());
        out.put(document.content().bytes());
        out.put((byte) ((document.entry().isPresent() ? Accession.HAS_ENTRY : 0) | (document.setAside().isPresent() ? Accession.HAS_REASON : 0)
                | (document.problems().isEmpty() ? 0 : Accession.HAS_PROBLEMS)));
        document.entry().ifPresent(entry -> {
            StoredText.number(out, entry.length());
            entry.write(out);
        });
        document.setAside().ifPresent(reason -> StoredText.string(out, reason));
        if (!document.problems().isEmpty()) {
            StoredProblems.write(out, document.problems());
        }
    }
}
