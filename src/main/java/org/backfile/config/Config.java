package org.backfile.config;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Permalink;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.backfile.publish.Layout;
import org.backfile.read.Corrections;
import org.backfile.read.DateOrder;
import org.backfile.read.Habits;
import org.backfile.read.HabitsFile;
import org.backfile.read.OutletOption;
import org.backfile.read.Reader;
import org.backfile.source.Limits;

/**
 * The settings of an archive.
 *
 * @param edition the archive's own texts
 * @param outlets what is known of its outlets, in the file's order
 * @param limits  how large a document may be
 * @param corrections what is set right in single records
 * @param habitsFile  where what was learnt of outlets is kept; need not be there
 */
public record Config(Edition edition, List<OutletOption> outlets, Limits limits, Corrections corrections,
        Path habitsFile) {

    private static final Map<String, DateOrder> ORDERS = Map.of("dmy", DateOrder.DAY_FIRST, "mdy", DateOrder.MONTH_FIRST);

    private static final String LAYOUTS = "write " + String.join(" or ", Layout.words());

    /** Above this one array could not hold a document. */
    private static final int MOST_BYTES = 1 << 29;

    public Config {
        outlets = List.copyOf(outlets);
    }

    /**
     * The settings in a file; the defaults for what it leaves out. The folder of Markdown pages is looked for beside it, or in
     * the working folder where there is no file.
     *
     * @param file absent for no configuration
     * @throws SetupException with every fault of the file
     */
    public static Config load(Optional<Path> file) {
        List<Problem> faults = new ArrayList<>();
        String name = file.map(Path::toString).orElse("");
        YamlMap map = YamlMap.parse(name, 1, file.map(Config::text).orElse(""), Setting.keys(""), faults);
        Path folder = file.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
        Config config = new Config(edition(map, folder, faults), outlets(map), limits(map), corrections(file, map, faults),
                folder.resolve(map.text(Setting.HABITS.key()).orElse(Setting.HABITS.otherwise())));
        if (!faults.isEmpty()) {
            throw new SetupException(faults);
        }
        return config;
    }

    /**
     * The same settings with a layout that was asked for.
     *
     * @param option where it was asked for
     * @throws SetupException where there is no such layout
     */
    public Config laidOut(String option, String layout) {
        Layout asked = Layout.of(layout).orElseThrow(() -> new SetupException(
                Problem.error(Place.of(option), "\"" + layout + "\" is no layout", LAYOUTS)));
        return new Config(edition.in(asked), outlets, limits, corrections, habitsFile);
    }

    /** Where an article is in the site, below its top. */
    public String address(Permalink permalink) {
        return Addresses.article(permalink, edition.layout()).text();
    }

    /**
     * A reader by these settings: of the outlets, the corrections and the habits.
     *
     * @throws SetupException where the file of habits is wrong
     */
    public Reader reader() {
        return new Reader(outlets, corrections).with(habits());
    }

    /**
     * What was learnt of the outlets; nothing where there is no such file.
     *
     * @throws SetupException where the file is wrong
     */
    public Habits habits() {
        return Files.exists(habitsFile) ? HabitsFile.load(habitsFile) : Habits.NONE;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new SetupException(Problem.error(Place.of(file.toString()), "not UTF-8", "save it as UTF-8"));
        } catch (IOException e) {
            throw new SetupException(Problem.error(Place.of(file.toString()), "cannot be read", "see who may read it"));
        }
    }

    private static Edition edition(YamlMap map, Path folder, List<Problem> faults) {
        Optional<String> named = map.text(Setting.PAGES.key());
        Path pages = folder.resolve(named.orElse(Setting.PAGES.otherwise()));
        if (named.isPresent() && !Files.isDirectory(pages)) {
            map.fault(Setting.PAGES.key(), "no such folder: " + named.get(), "it is looked for beside the configuration file");
        }
        return new Edition(map.text(Setting.TITLE.key()).orElse(Setting.TITLE.otherwise()),
                map.text(Setting.DESCRIPTION.key()).orElse(Setting.DESCRIPTION.otherwise()), map.text(Setting.EDITION.key()),
                map.text(Setting.LANGUAGE.key()).orElse(Setting.LANGUAGE.otherwise()), baseUrl(map),
                MarkdownPages.load(pages, faults), layout(map));
    }

    private static Layout layout(YamlMap map) {
        String word = map.text(Setting.LAYOUT.key()).orElse(Setting.LAYOUT.otherwise());
        Optional<Layout> layout = Layout.of(word);
        if (layout.isEmpty()) {
            map.fault(Setting.LAYOUT.key(), "\"" + word + "\" is no layout", LAYOUTS);
        }
        return layout.orElse(Layout.FOLDERS);
    }

    private static Corrections corrections(Optional<Path> configuration, YamlMap map, List<Problem> faults) {
        Optional<String> named = map.text(Setting.CORRECTIONS.key());
        String name = named.orElse(Setting.CORRECTIONS.otherwise());
        Path file = configuration.map(beside -> beside.resolveSibling(name)).orElse(Path.of(name));
        if (Files.isRegularFile(file)) {
            return CorrectionsFile.parse(file.toString(), text(file), faults);
        } else if (named.isPresent()) {
            map.fault(Setting.CORRECTIONS.key(), "no such file: " + named.get(), "it is looked for beside the configuration file");
        }
        return Corrections.NONE;
    }

    private static Optional<URI> baseUrl(YamlMap map) {
        Optional<String> text = map.text(Setting.BASE_URL.key());
        try {
            Optional<URI> url = text.map(t -> t.endsWith("/") ? t : t + "/").map(URI::create);
            if (url.isPresent() && (url.get().getHost() == null || !url.get().getScheme().matches("https?"))) {
                throw new IllegalArgumentException(text.get());
            }
            return url;
        } catch (IllegalArgumentException e) {
            map.fault(Setting.BASE_URL.key(), "\"" + text.orElse("") + "\" is no web address", "write it as https://example.org/archive/");
            return Optional.empty();
        }
    }

    private static List<OutletOption> outlets(YamlMap map) {
        Set<String> folders = new HashSet<>();
        return map.maps(Setting.OUTLETS.key(), Setting.keys(Setting.OUTLETS.key() + ".")).stream().map(item -> outlet(item, folders)).toList();
    }

    /** @param folders those of the outlets before */
    private static OutletOption outlet(YamlMap map, Set<String> folders) {
        String folder = map.wanted("folder").replaceFirst("/+$", "");
        if (!folder.isEmpty() && !folders.add(folder)) {
            map.fault("folder", "\"" + folder + "\" is listed twice", "leave one of the two");
        }
        return new OutletOption(folder, map.wanted("name"), map.text("language"), order(map));
    }

    private static DateOrder order(YamlMap map) {
        Optional<String> text = map.text("date-order");
        if (text.isPresent() && !ORDERS.containsKey(text.get())) {
            map.fault("date-order", "\"" + text.get() + "\" is no order of a date", "write dmy or mdy");
        }
        return text.map(ORDERS::get).orElse(DateOrder.UNKNOWN);
    }

    private static Limits limits(YamlMap map) {
        return new Limits(map.number(Setting.MAX_BYTES.key(), MOST_BYTES).map(Integer::longValue).orElse(Limits.DEFAULT.maxBytes()),
                map.number(Setting.MAX_LINES.key(), Integer.MAX_VALUE).orElse(Limits.DEFAULT.maxLines()));
    }
}
