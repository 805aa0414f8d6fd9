package org.backfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.ArticleId;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/** Accessions from the bytes of an {@link AccessionWriter}. */
final class AccessionReader {

    private final List<Optional<String>> names;

    /** @param names by their numbers, none first */
    AccessionReader(List<Optional<String>> names) {
        this.names = names;
    }

    /** @throws IllegalArgumentException or IndexOutOfBoundsException where the bytes are others */
    Accession read(byte[] bytes, int from) {
        Bytes.In in = new Bytes.In(bytes, from);
        String source = StoredText.string(in);
        long byteCount = StoredText.number(in);
        long modified = in.fixed();
        Recipe settings = new Recipe(in.fixed());
        List<Accession.Document> documents = new ArrayList<>(1);
        for (long count = StoredText.number(in); count > 0; count--) {
            documents.add(document(in));
        }
        return new Accession(source, byteCount, modified, settings, documents, StoredProblems.counts(in), StoredProblems.batches(in));
    }

    private Accession.Document document(Bytes.In in) {
        int number = (int) StoredText.number(in);
        Fingerprint content = new Fingerprint(in.fixed(), in.fixed(), in.fixed(), in.fixed());
        Optional<Entry> entry = StoredText.number(in) == 1 ? Optional.of(entry(in)) : Optional.empty();
        return new Accession.Document(number, content, entry, Optional.of(StoredText.string(in)).filter(s -> !s.isEmpty()), StoredProblems.read(in));
    }

    private Entry entry(Bytes.In in) {
        ArticleId id = new ArticleId(in.fixed());
        String headline = StoredText.string(in);
        StoredTime.Number time = StoredTime.number(in);
        return new Entry(id, headline, time.order(), time.unpacked(), name(in), name(in), name(in), new Recipe(in.fixed()),
                StoredText.number(in));
    }

    private Optional<String> name(Bytes.In in) {
        return names.get((int) StoredText.number(in));
    }
}
