package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.Duty;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ui.Task;

/**
 * The tasks on an entry's page, under whose turn it is; each leads only where its reader may go.
 */
final class EntryTasks {
    private EntryTasks() {}

    static List<EntryPage.TaskGroup> of(OpenEntry open, Scope scope) {
        List<EntryPage.TaskGroup> groups = new ArrayList<>();
        boolean whole = open.seeing().whole();
        if (whole || open.seeing().own()) {
            add(groups, open, scope, Duty.For.REPORTER, "To complete it");
        }
        if (whole) {
            add(groups, open, scope, Duty.For.HEAD, "For those who lead the school");
        }
        if (whole || open.seeing().safety()) {
            add(groups, open, scope, Duty.For.SAFETY_LEAD, "For health, safety and welfare");
        }
        if (whole) {
            add(groups, open, scope, Duty.For.SAFEGUARDING_LEAD, "For the safeguarding lead");
        }
        return groups;
    }

    private static void add(
            List<EntryPage.TaskGroup> groups,
            OpenEntry open,
            Scope scope,
            Duty.For whose,
            String heading) {
        List<Task> tasks =
                Duties.of(open.entry(), open.days()).stream()
                        .filter(duty -> duty.forWhom() == whose)
                        .map(duty -> task(open, scope, duty))
                        .toList();
        if (!tasks.isEmpty()) {
            groups.add(new EntryPage.TaskGroup(heading, tasks));
        }
    }

    private static Task task(OpenEntry open, Scope scope, Duty duty) {
        String hint =
                duty.done()
                        ? duty.kind().paragraph().inWords()
                        : "By "
                                + Said.day(duty.due())
                                + " ("
                                + duty.kind().paragraph().inWords()
                                + ")";
        String href = mayOpen(open, scope, duty) ? open.href(duty.path()) : null;
        String status =
                duty.done() ? "Done" : duty.due().isBefore(open.today()) ? "Overdue" : "To do";
        String colour = duty.done() ? null : status.equals("Overdue") ? "red" : "blue";
        return new Task(
                duty.title(),
                href,
                hint,
                status,
                colour,
                duty.done() ? Task.Standing.DONE : Task.Standing.OPEN);
    }

    private static boolean mayOpen(OpenEntry open, Scope scope, Duty duty) {
        return switch (duty.kind()) {
            case PERSON -> Right.SEE_PEOPLE.isOpenTo(scope.roles());
            case WELFARE ->
                    open.seeing().whole()
                            || scope.is(Role.SAFETY_LEAD)
                            || duty.path().endsWith(scope.actor().account().text());
            case CONFIRM -> open.entry().reporter().is(scope.actor().account());
            default -> true;
        };
    }
}
