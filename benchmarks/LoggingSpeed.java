import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.database.Birth;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.Home;
import org.evenhand.database.PostgresServer;

/**
 * SPEED-1: log a contact by the real form, with session, ticket and a text of 400 words, durable
 * and with its leaf: one client, sixteen over eight schools, sixteen in one school. The floors are
 * the same body sent by the same clients to a form that does nothing, behind the same filters, and
 * for one client also the commit of one row in the same database.
 *
 * <p>Measured is the sending of the form up to the redirect that says it is saved; the forms were
 * fetched before. Floor and measured take turns: each single request with one client, each round
 * with sixteen.
 */
final class LoggingSpeed {
    private static final long SEED = 20_270_328;
    private static final Schools.Sizes SIZES = new Schools.Sizes(8, 50, 100, 16, SEED);
    private static final int CLIENTS = 16;
    private static final int WORDS = 400;
    private static final int WARM_UP = 250;
    private static final int SINGLY = 250;
    private static final int FORMS_A_ROUND = 20;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 5;

    private static final SplittableRandom RANDOM = new SplittableRandom(SEED);

    private LoggingSpeed() {}

    public static void main(String[] words) throws Exception {
        run();
    }

    private static void run() throws Exception {
        Path home = Running.freshHome();
        try (Running program = Running.schools(home, SIZES).until("The schools are made");
                PostgresServer server =
                        PostgresServer.of(Home.at(home, Birth.REAL), name -> null);
                Connection owner = server.login(DatabaseRole.OWNER).connect()) {
            System.out.printf(
                    Locale.ROOT,
                    "seed %d, %s, program's flags %s%n%s%n",
                    SEED,
                    SIZES,
                    Running.FLAGS,
                    durability(owner));
            oneClient(program, owner);
            sixteen(program, "over eight schools", 8);
            sixteen(program, "in one school", 1);
            System.out.printf(Locale.ROOT, "%,d contacts are in the record%n", contacts(owner));
        }
        System.out.println(Running.verified(home));
    }

    private static String durability(Connection owner) throws Exception {
        List<String> settings = new ArrayList<>();
        for (String name :
                List.of("fsync", "synchronous_commit", "full_page_writes", "wal_sync_method")) {
            try (Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery("show " + name)) {
                row.next();
                settings.add(name + " = " + row.getString(1));
            }
        }
        return String.join(", ", settings);
    }

    /** Of all schools: the owner of the tables sees them together. */
    private static long contacts(Connection owner) throws Exception {
        try (Statement statement = owner.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*) from evenhand.fact where name = 'contactlog.contact-logged'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void oneClient(Running program, Connection owner) throws Exception {
        try (Client client = new Client(program.port);
                Statement statement = owner.createStatement()) {
            client.signsIn(Schools.signInName(0, "staff0"), Schools.PASSWORD);
            statement.execute("create table plumbing.benchmark (number int not null)");
            try (PreparedStatement row =
                    owner.prepareStatement("insert into plumbing.benchmark values (?)")) {
                alternately(client, row, WARM_UP);
                Times[] took = alternately(client, row, SINGLY);
                System.out.printf(
                        Locale.ROOT,
                        "one client: log p50 %.2f ms, p99 %.2f ms; nothing p50 %.2f ms, p99 %.2f ms;"
                                + " one row p50 %.2f ms, p99 %.2f ms%n"
                                + "ratio to one row: %.1f; to nothing: %.2f%n",
                        took[0].p50(),
                        took[0].percentile(99),
                        took[1].p50(),
                        took[1].percentile(99),
                        took[2].p50(),
                        took[2].percentile(99),
                        took[0].p50() / took[2].p50(),
                        took[0].p50() / took[1].p50());
            }
            statement.execute("drop table plumbing.benchmark");
        }
    }

    private static Times[] alternately(Client client, PreparedStatement row, int times) throws Exception {
        Times[] took = {new Times(times), new Times(times), new Times(times)};
        for (int i = 0; i < times; i++) {
            byte[] form = form(client);
            took[0].time(() -> client.postMultipart("/contacts/new", form).expecting(302));
            took[1].time(() -> client.postMultipart(BenchmarkPages.NOTHING, form).expecting(302));
            row.setInt(1, i);
            took[2].time(row::executeUpdate);
        }
        return took;
    }

    private static void sixteen(Running program, String where, int schools) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Client client = new Client(program.port);
            client.signsIn(Schools.signInName(i % schools, "staff" + i), Schools.PASSWORD);
            clients.add(client);
        }
        double[] logged = new double[ROUNDS];
        double[] nothing = new double[ROUNDS];
        Running.Cpu cpuLogged = new Running.Cpu(0, 0, 0);
        Running.Cpu cpuNothing = cpuLogged;
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                List<List<byte[]>> forms = new ArrayList<>();
                for (Client client : clients) {
                    List<byte[]> own = new ArrayList<>();
                    for (int i = 0; i < FORMS_A_ROUND; i++) {
                        own.add(form(client));
                    }
                    forms.add(own);
                }
                Running.Cpu began = program.cpu();
                double none = aSecond(threads, clients, forms, BenchmarkPages.NOTHING);
                Running.Cpu between = program.cpu();
                double saved = aSecond(threads, clients, forms, "/contacts/new");
                Running.Cpu ended = program.cpu();
                if (round >= 0) {
                    nothing[round] = none;
                    logged[round] = saved;
                    cpuNothing = cpuNothing.and(between.since(began));
                    cpuLogged = cpuLogged.and(ended.since(between));
                }
            }
        }
        for (Client client : clients) {
            client.close();
        }
        long each = (long) ROUNDS * CLIENTS * FORMS_A_ROUND;
        System.out.printf(
                Locale.ROOT,
                "%d clients %s: log %.0f a second; nothing %.0f a second; log reaches %.0f %% of nothing%n"
                        + "  log, %s%n  nothing, %s%n",
                CLIENTS,
                where,
                Times.median(logged),
                Times.median(nothing),
                100 * Times.median(logged) / Times.median(nothing),
                cpuLogged.each(each),
                cpuNothing.each(each));
    }

    private static double aSecond(
            ExecutorService threads, List<Client> clients, List<List<byte[]>> forms, String path)
            throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            Client client = clients.get(i);
            List<byte[]> own = forms.get(i);
            work.add(() -> {
                for (byte[] form : own) {
                    client.postMultipart(path, form).expecting(302);
                }
                return null;
            });
        }
        long from = System.nanoTime();
        for (Future<Void> one : threads.invokeAll(work)) {
            one.get();
        }
        return clients.size() * FORMS_A_ROUND / ((System.nanoTime() - from) / 1e9);
    }

    /** One contact, by the real form. */
    static void logOne(Client client) throws Exception {
        client.postMultipart("/contacts/new", form(client)).expecting(302);
    }

    /** A fresh form with its ticket, filled in. */
    private static byte[] form(Client client) throws Exception {
        List<String[]> fields = new ArrayList<>();
        boolean ticket = false;
        for (String[] field : client.get("/contacts/new").expecting(200).hidden()) {
            // The page carries the same sign-out token in its head; one of each is enough.
            if (fields.stream().noneMatch(already -> already[0].equals(field[0]))) {
                fields.add(field);
                ticket |= field[0].equals("formTicket");
            }
        }
        if (!ticket) {
            throw new IllegalStateException("The form has no ticket");
        }
        fields.add(new String[] {"who", "Mr Pemberton"});
        fields.add(new String[] {"channel", "PHONE_CALL"});
        fields.add(new String[] {"day", "yesterday"});
        fields.add(new String[] {"time", "3:30pm"});
        fields.add(new String[] {"account", Schools.account(RANDOM, WORDS)});
        fields.add(new String[] {"exactWords", ""});
        fields.add(new String[] {"howItLeftMe", ""});
        fields.add(new String[] {"colleague", ""});
        return Client.multipart(fields);
    }
}
