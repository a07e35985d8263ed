import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SPEED-8: what application and database hold (PSS of all their processes) some time after a fixed
 * walk through the demonstration: {@code MemoryUse [seconds [pages]]}, 600 and 40 when not said.
 * The walk: each of nine people of the demonstration signs in and opens that many pages, following
 * links in the order in which they come, and the teacher logs a contact. The floor is what was held
 * when the program was ready and nobody had come.
 */
final class MemoryUse {
    private static final String PASSWORD = "evenhand-demo";
    private static final List<String> WHO =
            List.of("teacher", "office", "slt", "head", "chair", "dsl", "safety", "dpo", "it");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");

    private MemoryUse() {}

    public static void main(String[] words) throws Exception {
        int seconds = words.length > 0 ? Integer.parseInt(words[0]) : 600;
        int pages = words.length > 1 ? Integer.parseInt(words[1]) : 40;
        Path home = Running.freshHome();
        // The first start makes the demonstration and writes what Java learnt.
        Running.byCommand(home, true).untilReady().close();
        try (Running program = Running.byCommand(home, true).untilReady()) {
            System.out.println("when ready:      " + held(program));
            int opened = 0;
            for (String who : WHO) {
                opened += walk(program, who, pages);
            }
            System.out.printf("the walk: %d people, %d pages%n", WHO.size(), opened);
            System.out.println("after the walk:  " + held(program));
            Thread.sleep(Duration.ofSeconds(seconds));
            System.out.printf("%4d s later:    %s%n", seconds, held(program));
        }
        System.out.println(
                seconds >= 600
                        ? "That is the measure as it is meant: ten minutes later."
                        : "That is shorter than the ten minutes of the measure.");
    }

    private static int walk(Running program, String who, int pages) throws Exception {
        try (Client client = new Client(program.port)) {
            client.signsIn(who, PASSWORD);
            Set<String> seen = new LinkedHashSet<>(List.of("/"));
            Deque<String> next = new ArrayDeque<>(seen);
            int opened = 0;
            while (opened < pages && !next.isEmpty()) {
                Client.Answer page = client.get(next.poll());
                opened++;
                if (page.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                    Matcher link = LINK.matcher(page.text());
                    while (link.find()) {
                        if (!link.group(1).startsWith("/assets") && seen.add(link.group(1))) {
                            next.add(link.group(1));
                        }
                    }
                }
            }
            if (who.equals("teacher")) {
                LoggingSpeed.logOne(client);
            }
            return opened;
        }
    }

    private static String held(Running program) throws IOException {
        double application = megabytes(program.programs());
        double database = megabytes(program.databases());
        return String.format(
                Locale.ROOT,
                "application %.0f MB + database %.0f MB (%d processes) = %.0f MB",
                application,
                database,
                program.databases().size(),
                application + database);
    }

    private static double megabytes(List<Long> pids) throws IOException {
        long kibibytes = 0;
        for (long pid : pids) {
            Path memory = Path.of("/proc", Long.toString(pid), "smaps_rollup");
            for (String line : Files.readAllLines(memory)) {
                if (line.startsWith("Pss:")) {
                    kibibytes += Long.parseLong(line.replaceAll("\\D+", ""));
                }
            }
        }
        return kibibytes * 1024 / 1e6;
    }
}
