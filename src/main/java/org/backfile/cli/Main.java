package org.backfile.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backfile.build.Build;
import org.backfile.cli.StandardOutput.Unwritten;
import org.backfile.problem.DiskFault;
import org.backfile.problem.SetupException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry. */
@Command(name = "backfile", mixinStandardHelpOptions = true, addMethodSubcommands = false, versionProvider = Main.Version.class,
        description = "Turns scraped news text into a static HTML archive.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile build                        builds site/ from seeds/",
                "  backfile build scrapes -o archive     builds archive/ from your own folder",
                "  backfile explain scrapes/a.txt        tells why each line was kept or cut",
                "  backfile review scrapes               lists what was read least certainly",
                "  backfile serve                        shows site/ in the browser",
                "  backfile search site harbour ferry    finds articles",
                "  source <(backfile generate-completion)   completes commands in bash and zsh",
                "",
                "Exit codes: 0 clean, 1 findings, 2 wrong use, 3 the program or the machine failed."})
public final class Main {

    private static final Map<String, Class<?>> COMMANDS = commands();

    private Main() { }

    /** By the name that each has in its annotation, in the order of the help. */
    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand.class);
        commands.put("parse", ParseCommand.class);
        commands.put("learn", LearnCommand.class);
        commands.put("habits", HabitsCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("review", ReviewCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("search", SearchCommand.class);
        return commands;
    }

    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    /** Runs a command line and gives its exit code. */
    static int run(Console console, String... args) {
        Class<?> told = args.length > 0 ? COMMANDS.get(args[0]) : null;
        if (told == BuildCommand.class) {
            Build.prepare();
        }
        CommandLine line = line(new Commands(console), told);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setErr(writer(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
        try {
            int code = execute(line, args);
            console.out().print(help);
            return code;
        } catch (Unwritten e) {
            return unwritten(console, e);
        } catch (Error e) {
            return unforeseen(console, e);
        }
    }

    private static int execute(CommandLine line, String... args) {
        if (args.length == 0) {
            line.usage(line.getOut());
            return ExitCode.WRONG_USE;
        }
        return line.execute(args);
    }

    /** With one command only, where it is told: to look into all of them takes longer than a small archive's pages. */
    private static CommandLine line(CommandLine.IFactory factory, Class<?> told) {
        CommandLine line = new CommandLine(new Main(), factory);
        if (told != null) {
            return line.addSubcommand(told);
        }
        COMMANDS.values().forEach(line::addSubcommand);
        return line.addSubcommand(AutoComplete.GenerateCompletion.class);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof SetupException setup) {
            setup.problems().forEach(console.err()::println);
            return ExitCode.WRONG_USE;
        } else if (failure instanceof IOException io) {
            console.err().println("error: " + reason(io));
            return ExitCode.FAILURE;
        } else if (failure instanceof Unwritten unwritten) {
            return unwritten(console, unwritten);
        }
        return unforeseen(console, failure);
    }

    /** A reader that has read enough ends the command without a word. */
    private static int unwritten(Console console, Unwritten failure) {
        if (failure.isUnwanted()) {
            return ExitCode.CLEAN;
        }
        console.err().println("error: standard output: " + DiskFault.reason(failure.getCause())
                + " (what stands there is not all; set that right and run the command again)");
        return ExitCode.FAILURE;
    }

    private static int unforeseen(Console console, Throwable failure) {
        if (Shortage.ofMemory(failure)) {
            console.err().println("error: " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB of memory are too few"
                    + " (try: java -Xmx2g -jar backfile.jar ...; what was written so far is whole)");
            return ExitCode.FAILURE;
        }
        console.err().println("error: a defect in Backfile, not in your files; please report it with these lines:");
        failure.printStackTrace(console.err());
        return ExitCode.FAILURE;
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException fs) {
            return fs.getFile() + ": " + DiskFault.reason(fs)
                    + " (set that right; what was written so far is whole, and the next build goes on from there)";
        }
        return failure.getMessage();
    }

    /** Gives each command the console. */
    private record Commands(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"backfile " + (version == null ? "(not packaged)" : version)};
        }
    }
}
