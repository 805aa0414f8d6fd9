package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.publish.search.Hit;
import org.backfile.publish.search.Results;
import org.backfile.publish.search.ResultsJson;
import org.backfile.publish.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "search", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Searches a finished site, by the index that its search page reads.",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile search site harbour ferry               both words, best first",
                "  backfile search site '\"old ferry\" -storm'        a phrase, and a word that must not occur",
                "  backfile search site 'title:ferr* OR boat'       beginnings of words, words of headlines, one or the other",
                "  backfile search site ferry --json                ids of all articles found, hits and counts",
                "  backfile search site --batch queries.txt         a query a line in, a JSON object a line out"})
final class SearchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SITE", description = "The site's folder.")
    private Path site;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY", description = "What to search for.")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10",
            description = "Show so many hits (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    @Option(names = "--batch", paramLabel = "FILE", description = "Read a query a line from a file, write a JSON object a line.")
    private Optional<Path> batch = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Console console;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (batch.isPresent() != query.isEmpty() || limit < 0) {
            throw new ParameterException(spec.commandLine(), limit < 0 ? "--limit is not negative"
                    : "give either QUERY or --batch FILE");
        }
        Searcher searcher = Searcher.open(site);
        if (batch.isPresent()) {
            String queries = new String(Files.readAllBytes(batch.get()), StandardCharsets.UTF_8);
            for (String line : queries.lines().toList()) {
                writeJson(searcher, line);
            }
        } else if (json) {
            writeJson(searcher, String.join(" ", query));
        } else {
            write(searcher.search(String.join(" ", query), limit));
        }
        return ExitCode.CLEAN;
    }

    private void writeJson(Searcher searcher, String text) throws IOException {
        console.out().println(ResultsJson.of(searcher.search(text, limit), searcher.ids(text)));
    }

    private void write(Results results) {
        console.out().println(results.total() == 1 ? "1 article" : results.total() + " articles");
        if (!results.spellings().isEmpty()) {
            console.out().println("near spellings: " + String.join(", ", results.spellings()));
        }
        for (Hit hit : results.hits()) {
            console.out().println();
            console.out().println(hit.headline());
            console.out().println("  " + Stream.of(hit.date(), hit.outlet().orElse(""), hit.section().orElse(""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")));
            console.out().println("  " + hit.path());
        }
    }
}
