import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * SPEED-3: the page of a case with fifty entries, under row-level security and with the reading
 * recorded, asked for by the head of the school: one client, and four at once. The floor is a page
 * with nothing on it, in the same surroundings and behind the same filters, in turns with it.
 */
final class CasePageSpeed {
    private static final long SEED = 20_270_328;
    private static final Schools.Sizes SIZES = new Schools.Sizes(2, 100, 500, 2, SEED);
    private static final int WARM_UP = 250;
    private static final int SINGLY = 250;
    private static final int CLIENTS = 4;
    private static final int PAGES_A_ROUND = 20;
    private static final int ROUNDS = 5;
    private static final Pattern CASE = Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"");
    private static final Pattern ENTRY = Pattern.compile("href=\"/contacts/[0-9a-f-]{36}\"");

    private CasePageSpeed() {}

    public static void main(String[] words) throws Exception {
        Path home = Running.freshHome();
        try (Running program = Running.schools(home, SIZES).until("The schools are made");
                Client head = new Client(program.port)) {
            head.signsIn(Schools.signInName(0, "head"), Schools.PASSWORD);
            String page = caseOf(head);
            System.out.printf(
                    Locale.ROOT, "seed %d, %s, program's flags %s%n", SEED, SIZES, Running.FLAGS);
            sizes(head, page);
            alternately(head, page, WARM_UP);
            Times[] took = alternately(head, page, SINGLY);
            System.out.printf(
                    Locale.ROOT,
                    "one client: case p50 %.2f ms, p99 %.2f ms; empty page p50 %.2f ms, p99 %.2f ms;"
                            + " ratio %.2f%n",
                    took[0].p50(),
                    took[0].percentile(99),
                    took[1].p50(),
                    took[1].percentile(99),
                    took[0].p50() / took[1].p50());
            four(program, head, page);
        }
        System.out.println(Running.verified(home));
    }

    private static String caseOf(Client head) throws Exception {
        Matcher found = CASE.matcher(head.get("/cases").expecting(200).text());
        if (!found.find()) {
            throw new IllegalStateException("There is no case");
        }
        return found.group(1);
    }

    private static void sizes(Client head, String page) throws Exception {
        byte[] compressed = head.getCompressed(page).expecting(200).body();
        byte[] whole;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            whole = in.readAllBytes();
        }
        long entries =
                ENTRY.matcher(new String(whole, UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count();
        if (entries != Schools.CASE_ENTRIES) {
            throw new IllegalStateException("The page shows " + entries + " entries");
        }
        System.out.printf(
                Locale.ROOT,
                "%d entries, HTML %.1f kB, compressed %.1f kB%n",
                entries,
                whole.length / 1e3,
                compressed.length / 1e3);
    }

    private static Times[] alternately(Client head, String page, int times) throws Exception {
        Times[] took = {new Times(times), new Times(times)};
        for (int i = 0; i < times; i++) {
            took[0].time(() -> head.getCompressed(page).expecting(200));
            took[1].time(() -> head.getCompressed(BenchmarkPages.EMPTY).expecting(200));
        }
        return took;
    }

    private static void four(Running program, Client head, String page) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client(program.port, head));
        }
        double[] pages = new double[ROUNDS];
        double[] empties = new double[ROUNDS];
        Running.Cpu cpuPages = new Running.Cpu(0, 0, 0);
        Running.Cpu cpuEmpties = cpuPages;
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int round = 0; round < ROUNDS; round++) {
                Running.Cpu began = program.cpu();
                empties[round] = aSecond(threads, clients, BenchmarkPages.EMPTY);
                Running.Cpu between = program.cpu();
                pages[round] = aSecond(threads, clients, page);
                cpuPages = cpuPages.and(program.cpu().since(between));
                cpuEmpties = cpuEmpties.and(between.since(began));
            }
        }
        for (Client client : clients) {
            client.close();
        }
        long each = (long) ROUNDS * CLIENTS * PAGES_A_ROUND;
        System.out.printf(
                Locale.ROOT,
                "%d clients: case %.0f a second; empty page %.0f a second; case reaches %.0f %% of it%n"
                        + "  case, %s%n  empty page, %s%n",
                CLIENTS,
                Times.median(pages),
                Times.median(empties),
                100 * Times.median(pages) / Times.median(empties),
                cpuPages.each(each),
                cpuEmpties.each(each));
    }

    private static double aSecond(ExecutorService threads, List<Client> clients, String page)
            throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (Client client : clients) {
            work.add(() -> {
                for (int i = 0; i < PAGES_A_ROUND; i++) {
                    client.getCompressed(page).expecting(200);
                }
                return null;
            });
        }
        long from = System.nanoTime();
        for (Future<Void> one : threads.invokeAll(work)) {
            one.get();
        }
        return CLIENTS * PAGES_A_ROUND / ((System.nanoTime() - from) / 1e9);
    }
}
