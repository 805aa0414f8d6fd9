package org.backfile.publish.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;

/** The same articles in Lucene, by the same terms, in the same fields: what it finds is what we should. */
final class Oracle implements AutoCloseable {

    private final Directory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;
    private final List<String> documentIds = new ArrayList<>();

    Oracle(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
    }

    /** Our terms as Lucene's. */
    private static final class Terms extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<char[]> terms = new ArrayList<>();
        private int at;

        void read(Tokenizer tokenizer, List<String> texts) {
            terms.clear();
            at = 0;
            for (String text : texts) {
                tokenizer.read(text, (letters, length, kind) -> terms.add(java.util.Arrays.copyOf(letters, length)));
            }
        }

        @Override
        public boolean incrementToken() {
            if (at == terms.size()) {
                return false;
            }
            clearAttributes();
            char[] next = terms.get(at++);
            term.copyBuffer(next, 0, next.length);
            return true;
        }
    }

    /** Takes all articles, on one thread. */
    void index(Archive archive, int bufferMegabytes) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                throw new UnsupportedOperationException("fields bring their own terms");
            }
        });
        config.setRAMBufferSizeMB(bufferMegabytes);
        config.setMergeScheduler(new org.apache.lucene.index.SerialMergeScheduler());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        FieldType text = new FieldType(TextField.TYPE_NOT_STORED);
        text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        Terms titleTerms = new Terms();
        Terms bodyTerms = new Terms();
        Tokenizer tokenizer = new Tokenizer();
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : archive.entries()) {
                Content content = Content.of(archive.load(entry));
                titleTerms.read(tokenizer, List.of(content.title()));
                bodyTerms.read(tokenizer, content.body());
                Document document = new Document();
                document.add(new Field("title", titleTerms, text));
                document.add(new Field("body", bodyTerms, text));
                document.add(new StoredField("id", entry.id().text()));
                document.add(new StoredField("headline", entry.headline()));
                document.add(new StoredField("date", entry.published().edtf()));
                document.add(new StoredField("outlet", entry.outlet().orElse("")));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    void open() throws IOException {
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (int i = 0; i < reader.maxDoc(); i++) {
            documentIds.add(reader.storedFields().document(i).get("id"));
        }
    }

    /** The ids of what it finds, best first, and their scores. */
    record Found(List<String> ids, List<Double> scores) { }

    Found search(Query query) throws IOException {
        TopDocs top = searcher.search(lucene(query), reader.maxDoc());
        List<String> ids = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            ids.add(documentIds.get(hit.doc));
            scores.add((double) hit.score);
        }
        return new Found(ids, scores);
    }

    private org.apache.lucene.search.Query lucene(Query query) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query.Clause clause : query.clauses()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (Query.Phrase phrase : clause.phrases()) {
                any.add(lucene(phrase), Occur.SHOULD);
            }
            all.add(any.build(), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query lucene(Query.Phrase phrase) throws IOException {
        org.apache.lucene.search.Query title = new BoostQuery(field("title", phrase), 3);
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(title, Occur.SHOULD);
        return (phrase.titleOnly() ? either : either.add(field("body", phrase), Occur.SHOULD)).build();
    }

    private org.apache.lucene.search.Query field(String field, Query.Phrase phrase) throws IOException {
        if (phrase.elements().size() == 1) {
            Query.Element element = phrase.elements().get(0);
            return element.prefix() ? beginning(field, element.term()) : new TermQuery(new Term(field, element.term()));
        }
        PhraseQuery.Builder terms = new PhraseQuery.Builder();
        phrase.elements().forEach(element -> terms.add(new Term(field, element.term())));
        return terms.build();
    }

    /** All terms that begin so as one term, by BM25. Lucene's own prefix query gives every article the same score. */
    private org.apache.lucene.search.Query beginning(String field, String prefix) throws IOException {
        SynonymQuery.Builder terms = new SynonymQuery.Builder(field);
        TermsEnum all = MultiTerms.getTerms(reader, field).iterator();
        BytesRef first = new BytesRef(prefix);
        for (TermsEnum.SeekStatus seek = all.seekCeil(first); seek != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), first);
                seek = all.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND) {
            terms.addTerm(new Term(field, BytesRef.deepCopyOf(all.term())));
        }
        return terms.build();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
    }
}
