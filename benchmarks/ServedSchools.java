import java.nio.file.Path;
import java.util.List;
import org.evenhand.access.Accounts;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program in a process of its own for a benchmark's clients, with generated schools in it and
 * the floors beside it: {@code ServedSchools HOME schools people entries staff seed}.
 */
final class ServedSchools {
    private ServedSchools() {}

    public static void main(String[] words) {
        List<String> given = List.of(words);
        ConfigurableApplicationContext program =
                Schools.start(Path.of(given.getFirst()), BenchmarkPages.class);
        if (program.getBean(Accounts.class).none()) {
            Schools.makeIn(program, Schools.Sizes.of(given.subList(1, given.size())));
            System.out.println("The schools are made");
        }
    }
}
