package org.evenhand.contactlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Looking after those whom the contacts of one case affected: one thread for each of them, whatever
 * was asked, offered and answered under which contact (J14). Contacts are of one case when they are
 * about one person; one whose person is not known yet stands alone.
 */
final class Welfare {
    private final List<Entry> contacts;
    private @Nullable List<WelfareThread> threads;

    private Welfare(List<Entry> contacts) {
        this.contacts = contacts;
    }

    /** Of all the contacts about one person. */
    static Welfare of(List<Entry> contacts) {
        return new Welfare(
                contacts.stream().sorted(Comparator.comparing(Entry::loggedAt)).toList());
    }

    /** The threads of those whom that contact affected. */
    List<WelfareThread> of(Entry contact) {
        List<Target> affected = affected(contact);
        return affected.isEmpty()
                ? List.of()
                : threads().stream()
                        .filter(thread ->
                                affected.stream().anyMatch(thread.affected()::isTheSameAs))
                        .toList();
    }

    private List<WelfareThread> threads() {
        List<WelfareThread> worked = threads;
        if (worked == null) {
            List<Target> affected = new ArrayList<>();
            contacts.forEach(contact -> affected(contact).forEach(each -> add(affected, each)));
            worked = affected.stream().map(this::thread).toList();
            threads = worked;
        }
        return worked;
    }

    static boolean affectsAnybody(Entry contact) {
        return !affected(contact).isEmpty();
    }

    private static List<Target> affected(Entry contact) {
        List<Target> affected = new ArrayList<>();
        if (contact.isUnder(Heading.A)) {
            contact.targets().forEach(target -> add(affected, target));
            add(affected, contact.reporter());
        }
        contact.every(WelfareAsked.class).forEach(asked -> add(affected, asked.fact().affected()));
        // Once a thread has begun it stays, even when the contact is classified otherwise.
        contact.every(WelfareOffered.class)
                .forEach(offered -> add(affected, offered.fact().affected()));
        return affected;
    }

    private static void add(List<Target> affected, Target more) {
        if (affected.stream().noneMatch(more::isTheSameAs)) {
            affected.add(more);
        }
    }

    private WelfareThread thread(Target affected) {
        List<Entry> those =
                contacts.stream()
                        .filter(contact ->
                                affected(contact).stream().anyMatch(affected::isTheSameAs))
                        .toList();
        Fold fold = new Fold(those.getFirst().loggedAt());
        those.stream()
                .flatMap(contact -> steps(contact, affected))
                .sorted(Comparator.comparing(Step::at))
                .forEach(fold::take);
        return fold.thread(affected, those);
    }

    /** Something that happened in a thread, or the contact that opens it, at its moment. */
    private record Step(
            Instant at, @Nullable Entry strikes, @Nullable Recorded<EntryFact> written) {}

    private static Stream<Step> steps(Entry contact, Target affected) {
        return Stream.concat(
                struckAt(contact, affected).map(at -> new Step(at, contact, null)).stream(),
                contact.every(EntryFact.class)
                        .filter(each -> isOf(each.fact(), affected))
                        .map(each -> new Step(each.recordedAt(), null, each)));
    }

    private static boolean isOf(EntryFact fact, Target affected) {
        return switch (fact) {
            case WelfareAsked asked -> asked.affected().isTheSameAs(affected);
            case WelfareOffered offer -> offer.affected().isTheSameAs(affected);
            case WelfareAnswered answer -> answer.affected().isTheSameAs(affected);
            case WelfareClosed end -> end.affected().isTheSameAs(affected);
            default -> false;
        };
    }

    /**
     * When it was first known that this contact affected them: without having asked, under heading
     * A. Empty when they only asked; nor does what was made in error strike anybody.
     */
    private static Optional<Instant> struckAt(Entry contact, Target affected) {
        boolean reported = contact.reporter().isTheSameAs(affected);
        if (contact.isEnteredInError()
                || !contact.isUnder(Heading.A)
                || !(reported || contact.targets().stream().anyMatch(affected::isTheSameAs))) {
            return Optional.empty();
        }
        Instant known =
                Stream.of(
                                first(contact, Welfare::isUnderA),
                                reported
                                        ? Optional.of(contact.loggedAt())
                                        : first(contact, fact -> namesAsTarget(fact, affected)))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(contact.loggedAt());
        // Whoever was looked after for it before it had a heading is not struck by it again.
        return first(contact, fact -> isOf(fact, affected))
                .filter(before -> before.isBefore(known))
                .or(() -> Optional.of(known));
    }

    private static Optional<Instant> first(Entry contact, Predicate<EntryFact> which) {
        return contact.every(EntryFact.class)
                .filter(each -> which.test(each.fact()))
                .map(Recorded::recordedAt)
                .findFirst();
    }

    private static boolean isUnderA(EntryFact fact) {
        return switch (fact) {
            case HeadingsReported told -> told.headings().contains(Heading.A);
            case EntryReviewed review -> review.headings().contains(Heading.A);
            default -> false;
        };
    }

    private static boolean namesAsTarget(EntryFact fact, Target affected) {
        return fact instanceof TargetsTold told
                && told.targets().stream().anyMatch(affected::isTheSameAs);
    }

    /** A thread as it stands after each step. */
    private static final class Fold {
        private final List<Recorded<WelfareOffered>> offers = new ArrayList<>();
        private final List<Recorded<WelfareAnswered>> answers = new ArrayList<>();
        private final List<Recorded<WelfareClosed>> closed = new ArrayList<>();
        private Instant opened;
        private boolean begun;
        private boolean open = true;
        private int offersBefore;

        Fold(Instant opened) {
            this.opened = opened;
        }

        void take(Step step) {
            Entry contact = step.strikes();
            Recorded<EntryFact> written = step.written();
            if (contact != null) {
                struck(contact, step.at());
            }
            if (written != null) {
                wrote(written);
            }
        }

        private void struck(Entry contact, Instant known) {
            Instant logged = contact.loggedAt();
            if (!begun) {
                opened = logged;
            } else if (!open) {
                boolean since = logged.isAfter(closed.getLast().recordedAt());
                beginAnew(since ? logged : known);
            } else if (offers.size() == offersBefore) {
                // Nobody has asked them yet: what is due stays due, however many contacts follow.
                opened = logged.isBefore(opened) ? logged : opened;
            } else if (logged.isAfter(offers.getLast().recordedAt())) {
                beginAnew(logged);
            }
            begun = true;
            open = true;
        }

        private void beginAnew(Instant at) {
            opened = at;
            offersBefore = offers.size();
        }

        private void wrote(Recorded<EntryFact> written) {
            switch (written.fact()) {
                case WelfareAsked _ -> {
                    // Asking while it is open changes nothing: what is due stays due.
                    if (!begun || !open) {
                        beginAnew(written.recordedAt());
                    }
                    begun = true;
                    open = true;
                }
                case WelfareOffered _ -> written.as(WelfareOffered.class).ifPresent(offers::add);
                case WelfareAnswered _ -> written.as(WelfareAnswered.class).ifPresent(answers::add);
                case WelfareClosed _ -> {
                    written.as(WelfareClosed.class).ifPresent(closed::add);
                    open = false;
                    offersBefore = offers.size();
                }
                default -> {}
            }
        }

        WelfareThread thread(Target affected, List<Entry> those) {
            return new WelfareThread(
                    affected,
                    opened,
                    those,
                    offers,
                    offers.size() - offersBefore,
                    answers,
                    closed,
                    open);
        }
    }
}
