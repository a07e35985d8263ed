package org.evenhand.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.contactlog.Compared;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;

/**
 * How the contacts during one restriction compared with it, month by month from its beginning until
 * today (F7, F9): a picture for whoever reviews it, from which nothing is decided.
 *
 * @param months the earliest first, also those without a contact
 */
public record Compliance(Restrained restrained, List<Month> months) {
    /**
     * One month of it.
     *
     * @param compliant within what is allowed
     * @param notCounted outside it, and found not to count against them (P53)
     * @param carvedOut an emergency or a right in law, which never counts
     * @param breaches as they count today (J6)
     * @param inDoubt found to be a breach, which does not count before a second look (J6)
     * @param untriaged of which nobody has said what they were
     */
    public record Month(
            YearMonth month,
            int compliant,
            int notCounted,
            int carvedOut,
            int breaches,
            int inDoubt,
            int untriaged) {
        public int all() {
            return compliant + notCounted + carvedOut + breaches + inDoubt + untriaged;
        }
    }

    public Compliance {
        months = List.copyOf(months);
    }

    /** Of each restriction that has begun and is not over, the oldest first. */
    public static List<Compliance> of(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .filter(one ->
                        one.restriction()
                                .began()
                                .filter(began -> !began.isAfter(file.now()))
                                .isPresent())
                .map(one -> of(file, one))
                .toList();
    }

    private static Compliance of(CaseFile file, Restrained one) {
        LocalDate began = CaseFile.day(one.restriction().began().orElseThrow());
        List<Recorded<ContactTriaged>> counting = new Breaches(file).of(one);
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(began);
                !month.isAfter(YearMonth.from(file.today()));
                month = month.plusMonths(1)) {
            months.add(month(month, file, file.during(one), counting));
        }
        return new Compliance(one, months);
    }

    private static Month month(
            YearMonth month,
            CaseFile file,
            List<Entry> contacts,
            List<Recorded<ContactTriaged>> counting) {
        Map<Compared, Integer> counts = new EnumMap<>(Compared.class);
        int breaches = 0;
        int untriaged = 0;
        for (Entry entry : contacts) {
            if (!month.equals(YearMonth.from(entry.happenedAt().atZone(Period.LONDON)))) {
                continue;
            }
            List<Recorded<ContactTriaged>> triages =
                    file.triages().stream()
                            .filter(one -> one.fact().entry().equals(entry.id()))
                            .toList();
            if (triages.isEmpty()) {
                untriaged++;
            } else if (counting.contains(triages.getLast())) {
                breaches++;
            } else {
                counts.merge(triages.getLast().fact().compared(), 1, Integer::sum);
            }
        }
        return new Month(
                month,
                counts.getOrDefault(Compared.COMPLIANT, 0),
                counts.getOrDefault(Compared.NOT_COUNTED, 0),
                counts.getOrDefault(Compared.CARVE_OUT, 0),
                breaches,
                counts.getOrDefault(Compared.BREACH, 0),
                untriaged);
    }
}
