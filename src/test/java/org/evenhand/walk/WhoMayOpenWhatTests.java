package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.AccessTable.Row;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * HOLD-5: every end point of the running program, asked by every role and by nobody, against the
 * table written by hand in {@code access-table.txt}.
 */
@Paragraphs("P51")
class WhoMayOpenWhatTests {
    private static final RunningEvenhand EVENHAND = RunningEvenhand.shared();
    private static final AccessTable TABLE = AccessTable.written();
    private static final TestSchool SCHOOL = EVENHAND.aSchool();
    private static final Door DOOR = new Door(SCHOOL);

    @Test
    void everyEndPointIsInTheTableAndEveryRowIsAnEndPoint() {
        List<EndPoint> points = EndPoint.of(EVENHAND);

        assertThat(points).hasSizeGreaterThan(20);
        assertThat(TABLE.missing(points))
                .as("Think, then add these rows to src/test/resources/access-table.txt")
                .isEmpty();
        assertThat(TABLE.idle(points)).as("Rows without an end point").isEmpty();
    }

    @Test
    void theDoorLetsInEachRoleThatTheTableNamesAndNoOther() {
        assertThat(wrong(TABLE, DOOR)).isEmpty();
    }

    @Test
    void aWrongRowAndAMissingGuardAreFound() {
        List<Row> rows = new ArrayList<>(TABLE.rows());
        rows.replaceAll(row ->
                row.name().equals("GET /people")
                        ? new Row(
                                row.name(), EnumSet.of(Role.HEADTEACHER, Role.CLERK), false, false)
                        : row);

        assertThat(wrong(new AccessTable(rows), DOOR))
                .contains(
                        "GET /people keeps out CLERK",
                        "GET /people lets in SENIOR_LEADER",
                        "GET /people lets in DATA_PROTECTION_OFFICER")
                .allMatch(line -> line.startsWith("GET /people "));
        assertThat(wrong(TABLE, DOOR.unguarded()))
                .as("the rights taken from the door")
                .contains("GET /people lets in CLERK", "POST /people/new lets in nobody");
    }

    /** Written on the last night before the holidays. */
    @Controller
    static final class Careless {
        String page() {
            return "web/today";
        }
    }

    @Test
    void aHandlerThatNamesNoRightIsOpenToNobodyAndHasNoRow() throws Exception {
        RequestMappingHandlerMapping mapping =
                EVENHAND.all(RequestMappingHandlerMapping.class).getFirst();
        RequestMappingInfo info =
                RequestMappingInfo.paths("/careless")
                        .methods(org.springframework.web.bind.annotation.RequestMethod.GET)
                        .options(mapping.getBuilderConfiguration())
                        .build();
        mapping.registerMapping(info, new Careless(), Careless.class.getDeclaredMethod("page"));
        try {
            assertThat(TABLE.missing(EndPoint.of(EVENHAND)))
                    .singleElement()
                    .asString()
                    .startsWith("GET  /careless");
            assertThat(SCHOOL.visitedBy("late", Role.HEADTEACHER).opens("/careless").status())
                    .isEqualTo(404);
        } finally {
            mapping.unregisterMapping(info);
        }
    }

    /** With an id that is nobody's; real ones are asked for in {@link WhoMayOpenARealOneTests}. */
    @Test
    void overHttpEachRoleOpensItsPagesAndNothingElse() {
        Function<Role, Visitor> own = visitors(SCHOOL, "own-");
        List<String> wrong = new ArrayList<>();
        for (EndPoint point : EndPoint.of(EVENHAND)) {
            if (point.verb().equals("GET")) {
                for (Role role : Role.values()) {
                    if (TABLE.of(point).lets(role) && !isThere(point)) {
                        continue; // what they find depends on what there is
                    }
                    int status = own.apply(role).opens(withAnyId(point.path())).status();
                    if (status != (TABLE.of(point).lets(role) ? 200 : 404)) {
                        wrong.add("%s for %s answers %d".formatted(point.name(), role, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isThere(EndPoint point) {
        return !point.path().contains("{") && !TABLE.of(point).sometimes();
    }

    /** Every id in the path replaced by one that is nobody's. */
    private static String withAnyId(String path) {
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    @Test
    void overHttpNobodySeesMoreThanTheDoor() {
        List<String> wrong = new ArrayList<>();
        for (EndPoint point : EndPoint.of(EVENHAND)) {
            boolean open = TABLE.of(point).open();
            if (point.verb().equals("GET") && !open) {
                Visitor.Page page = new Visitor(EVENHAND.address()).opens(withAnyId(point.path()));
                if (!page.at().getPath().equals("/sign-in")) {
                    wrong.add(point.name() + " answers nobody at " + page.at().getPath());
                }
            } else if (point.verb().equals("POST") && !open) {
                Visitor.Page page =
                        new Visitor(EVENHAND.address()).posts(withAnyId(point.path()), List.of());
                if (page.status() != 403) {
                    wrong.add(point.name() + " answers nobody with " + page.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void thePageInTheDocsSaysTheSame() throws IOException {
        Path fresh = Path.of("target", "access.md");
        Files.writeString(fresh, TABLE.page());
        assertThat(Path.of("docs", "access.md"))
                .as("Copy target/access.md to docs/access.md")
                .hasSameTextualContentAs(fresh);
    }

    private static List<String> wrong(AccessTable table, Door door) {
        List<String> wrong = new ArrayList<>();
        for (EndPoint point : EndPoint.of(EVENHAND)) {
            if (!point.ours()) {
                continue;
            }
            Row row = table.of(point);
            if (door.letsIn(point, null) != row.open()) {
                wrong.add(point.name() + (row.open() ? " keeps out" : " lets in") + " nobody");
            }
            for (Role role : Role.values()) {
                if (door.letsIn(point, role) != row.lets(role)) {
                    String how = row.lets(role) ? " keeps out " : " lets in ";
                    wrong.add(point.name() + how + role);
                }
            }
        }
        return wrong;
    }

    private static Function<Role, Visitor> visitors(TestSchool school, String prefix) {
        Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            visitors.put(
                    role, school.visitedBy(prefix + role.name().toLowerCase(Locale.ROOT), role));
        }
        return role -> Objects.requireNonNull(visitors.get(role));
    }
}
