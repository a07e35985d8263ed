package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.AccessTable.Row;
import org.evenhand.walk.FilledSchool.Stage;
import org.evenhand.walk.RealAddresses.Found;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * HOLD-5 over HTTP: every end point with an id is asked for something that is really there, by each
 * role of its school and of another; pages and forms alike, and what belongs to a case at every
 * stage of one. Who may is written by hand in {@code access-table.txt} and, where the table says
 * "sometimes", in {@code access-to-one.txt}.
 */
@Paragraphs("P51")
class WhoMayOpenARealOneTests {
    private static final AccessTable TABLE = AccessTable.written();
    private static final AccessTable ONE = AccessTable.toOne();

    /** End points with an id of which there is no real one here, and where there is. */
    private static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("GET /governors/notices/{notified}", "ReadingANoticeTests"),
                    Map.entry("POST /governors/notices/{notified}", "ReadingANoticeTests"),
                    Map.entry("GET /governors/reasons/{decided}", "AfterANoTests"),
                    Map.entry("POST /governors/reasons/{decided}", "AfterANoTests"),
                    // No case of that school has come to where the authority is asked.
                    Map.entry("GET /cases/{id}/decide/{path}/pdf", "AskingTheAuthorityTests"),
                    Map.entry("GET /crest/{file}", "TheSchoolsPaperTests"),
                    // Only whoever called is led there.
                    Map.entry("POST /desk/help/{id}/where", "CallingForHelpTests"),
                    // The school of that test has no mail server.
                    Map.entry("GET /letters/{id}/e-mail", "LettersByEmailTests"),
                    Map.entry("POST /letters/{id}/e-mail", "LettersByEmailTests"),
                    Map.entry("GET /letters/{id}/e-mail/bounce", "WhatCameBackTests"),
                    Map.entry("POST /letters/{id}/e-mail/bounce", "WhatCameBackTests"),
                    Map.entry("GET /letters/{id}/e-mail/doubt", "LettersByEmailTests"),
                    Map.entry("POST /letters/{id}/e-mail/doubt", "LettersByEmailTests"),
                    Map.entry("GET /letters/{id}/e-mail/undo", "LettersByEmailTests"),
                    Map.entry("POST /letters/{id}/e-mail/undo", "LettersByEmailTests"),
                    Map.entry("GET /letters/{id}/read-by-another", "WrongAddressTests"),
                    Map.entry("POST /letters/{id}/read-by-another", "WrongAddressTests"),
                    Map.entry("GET /parked/{id}", "SigningInTests"),
                    Map.entry("POST /parked/{id}/discard", "SigningInTests"),
                    Map.entry("GET /people/{id}/safe", "OnlyWhatIsRecordedTests"),
                    Map.entry("POST /settings/accounts/own-roles/{given}", "AccountsAndRolesTests"),
                    // A program with several schools makes its backups elsewhere.
                    Map.entry("GET /settings/backup/{name}", "ABackupBringsEverythingBackTrial"),
                    Map.entry(
                            "GET /settings/backup/{name}/try", "ABackupBringsEverythingBackTrial"),
                    Map.entry(
                            "POST /settings/backup/{name}/try", "ABackupBringsEverythingBackTrial"),
                    Map.entry("POST /settings/times/{timer}/usual", "TermsAndTimesTests"));

    private static final FilledSchool FILLED = FilledSchool.shared();
    private static final List<EndPoint> POINTS = EndPoint.of(FILLED.ready.school().program());

    /** The token of each one's session, which stays the same. */
    private static final Map<Visitor, String> TOKENS = new HashMap<>();

    private static final Map<Role, Visitor> OWN = visitors(FILLED.ready.school());

    @Test
    void everyEndPointWithAnIdHasARealOneOrIsSaidToHaveNone() {
        Set<String> without = new HashSet<>();
        for (EndPoint point : withIds()) {
            if (FILLED.addresses().of(point).isEmpty()) {
                without.add(point.name());
            }
        }
        assertThat(without).isEqualTo(ELSEWHERE.keySet());
    }

    @Test
    void eachStageOfACaseIsAsked() {
        EndPoint page = point("GET /cases/{id}");
        assertThat(asked(page).stream().map(found -> stage(found.path())))
                .containsExactlyInAnyOrder("OPENED", "WARNED", "RESTRICTED", "ENDED");
    }

    @Test
    void eachRoleOpensOfItsSchoolWhatTheTablesSayAndNothingElse() {
        assertThat(wrong(ONE)).isEmpty();
    }

    @Test
    void aWrongLineIsFound() {
        List<Row> rows = new ArrayList<>(ONE.rows());
        rows.replaceAll(row ->
                row.name().equals("GET /letters/{id}/pdf")
                        ? new Row(
                                row.name(), EnumSet.of(Role.HEADTEACHER, Role.CHAIR), false, false)
                        : row);
        assertThat(wrong(new AccessTable(rows), point("GET /letters/{id}/pdf")))
                .anyMatch(line -> line.contains("CHAIR answers 404"))
                .anyMatch(line -> line.contains("SENIOR_LEADER answers 200"))
                .noneMatch(line -> line.contains("HEADTEACHER"));
    }

    /** The control: without what stands before the handlers, pages open to whom they should not. */
    @Test
    void oneFilterRemovedIsFound() {
        EndPoint point = point("GET /settings/accounts/{id}");
        List<HandlerInterceptor> guards = Guards.before(point);
        List<HandlerInterceptor> whole = List.copyOf(guards);
        assertThat(wrong(ONE, point)).isEmpty();
        try {
            Guards.takeRightsFrom(guards);
            assertThat(wrong(ONE, point))
                    .anyMatch(line -> line.contains("for STAFF answers 200"))
                    .noneMatch(line -> line.contains("for HEADTEACHER"));
        } finally {
            guards.clear();
            guards.addAll(whole);
        }
        assertThat(wrong(ONE, point)).isEmpty();
    }

    /** What is said of nobody is nobody's but its owner's: they are led there, and it opens. */
    @Test
    void whoeverWasLedThereOpensIt() {
        List<String> closed = new ArrayList<>();
        Map<String, Visitor> signedIn = new LinkedHashMap<>();
        for (EndPoint point : withIds()) {
            if (point.verb().equals("GET") && !FILLED.addresses().of(point).isEmpty()) {
                Found found = asked(point).getFirst();
                Visitor owner =
                        signedIn.computeIfAbsent(
                                found.by().signInName(), _ -> FILLED.ready.visitedBy(found.by()));
                int status = owner.opens(found.path()).status();
                if (status != 200) {
                    closed.add(
                            "%s for %s answers %d"
                                    .formatted(found.path(), found.by().signInName(), status));
                }
            }
        }
        assertThat(closed).isEmpty();
    }

    /** Somebody with every right of every role finds no more than anybody else of that school. */
    @Test
    void anotherSchoolFindsNothingWhateverTheRoles() {
        TestSchool another = FILLED.ready.school().program().aSchool();
        List<Visitor> foreign =
                List.of(
                        visitor(another, "foreign-all", Role.values()),
                        visitor(another, "foreign-head", Role.STAFF, Role.HEADTEACHER));
        List<String> open = new ArrayList<>();
        int asked = 0;
        for (EndPoint point : withIds()) {
            if (!hasOneOfTheSchool(point)) {
                continue;
            }
            for (Visitor visitor : foreign) {
                int status = status(point, asked(point).getFirst().path(), visitor);
                asked++;
                // A form without a ticket of theirs is refused before it is known whose id it has.
                if (status != 404 && !(status == 400 && point.verb().equals("POST"))) {
                    open.add("%s of another school answers %d".formatted(point.name(), status));
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(asked).isGreaterThan(150);
    }

    private static boolean hasOneOfTheSchool(EndPoint point) {
        return FILLED.addresses().of(point).stream()
                .anyMatch(found -> !RealAddresses.kind(found.path()).equals(found.path()));
    }

    private static List<String> wrong(AccessTable one) {
        List<String> wrong = new ArrayList<>();
        for (EndPoint point : POINTS) {
            wrong.addAll(wrong(one, point));
        }
        return wrong;
    }

    private static List<String> wrong(AccessTable one, EndPoint point) {
        List<String> wrong = new ArrayList<>();
        for (Found found : asked(point)) {
            Row row = row(one, point, found.path());
            for (Role role : Role.values()) {
                int status = status(point, found.path(), Objects.requireNonNull(OWN.get(role)));
                if (status != due(point, row, role)) {
                    wrong.add(
                            "%s, %s of a case %s, for %s answers %d"
                                    .formatted(
                                            point.name(),
                                            found.path(),
                                            stage(found.path()),
                                            role,
                                            status));
                }
            }
        }
        return wrong;
    }

    private static int due(EndPoint point, Row row, Role role) {
        if (!row.lets(role)) {
            return 404;
        }
        boolean form = point.verb().equals("POST");
        boolean takes = point.path().equals("/cases/{id}/decide/{path}/check");
        boolean needsATicket = form && (takes || ONE.find(point.name()).isEmpty());
        return needsATicket ? 400 : 200;
    }

    private static Row row(AccessTable one, EndPoint point, String path) {
        Optional<Row> kind = one.find(point.verb() + " " + RealAddresses.kind(path));
        return kind.or(() -> one.find(point.name())).orElseGet(() -> TABLE.of(point));
    }

    private static int status(EndPoint point, String path, Visitor visitor) {
        if (point.verb().equals("GET")) {
            return visitor.saves(path).status();
        }
        String csrf =
                TOKENS.computeIfAbsent(
                        visitor, asks -> asks.opens("/account").form().value("_csrf"));
        return visitor.posts(path, List.<String[]>of(new String[] {"_csrf", csrf})).status();
    }

    /** The first real one, and of what belongs to a case one at each of its stages. */
    private static List<Found> asked(EndPoint point) {
        Map<String, Found> asked = new LinkedHashMap<>();
        for (Found found : FILLED.addresses().of(point)) {
            if (point.path().contains("{")) {
                String own = point.path().startsWith("/enforcement/") ? found.path() : "";
                asked.putIfAbsent(stage(found.path()) + own, found);
            }
        }
        return List.copyOf(asked.values());
    }

    private static String stage(String path) {
        for (Stage stage : Stage.values()) {
            if (path.startsWith("/cases/" + FILLED.of(stage).id.text())) {
                return stage.name();
            }
        }
        return "";
    }

    private static List<EndPoint> withIds() {
        return POINTS.stream()
                .filter(EndPoint::ours)
                .filter(point -> point.path().contains("{"))
                .toList();
    }

    private static EndPoint point(String name) {
        return POINTS.stream().filter(point -> point.name().equals(name)).findFirst().orElseThrow();
    }

    private static Map<Role, Visitor> visitors(TestSchool school) {
        Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            visitors.put(
                    role, visitor(school, "own-" + role.name().toLowerCase(Locale.ROOT), role));
        }
        return visitors;
    }

    private static Visitor visitor(TestSchool school, String name, Role... roles) {
        Visitor visitor = school.visitedBy(name, roles);
        visitor.saysThePasswordAgain(RunningEvenhand.PASSWORD);
        return visitor;
    }
}
