import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads one corpus with Readability4J, a record a line. Called by bench/peers-reading.sh: pages.jsonl.gz out.jsonl. */
class PeerReading {

    private static final Pattern NAMES = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b)\\s*");

    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                StandardCharsets.UTF_8)); PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode page = json.readTree(line);
                ObjectNode record = json.createObjectNode().put("id", page.get("id").asText());
                try {
                    read(page, record);
                } catch (RuntimeException fault) {
                    System.err.println("readability4j " + page.get("id").asText() + ": " + fault);
                }
                out.println(record);
            }
        }
    }

    private static void read(JsonNode page, ObjectNode record) {
        Article article = new Readability4J(page.path("url").asText("https://example.com/"), page.get("html").asText()).parse();
        record.put("title", article.getTitle());
        record.put("articleBody", article.getContent() == null ? "" : lines(article.getContent()));
        String byline = article.getByline() == null ? "" : article.getByline().replaceFirst("(?i)^\\s*(by|von|par|por)\\s+", "");
        Stream.of(NAMES.split(byline)).filter(name -> !name.isBlank()).forEach(record.withArray("authors")::add);
    }

    private static String lines(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode) {
                    text.append(((TextNode) node).getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element && (((Element) node).isBlock() || node.nodeName().equals("br"))) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element && ((Element) node).isBlock()) {
                    text.append('\n');
                }
            }
        }, Jsoup.parse(html).body());
        return text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
