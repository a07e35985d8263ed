package org.evenhand.walk;

import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casework.ContractAnswer;
import org.evenhand.casework.act.AnsweringAContract;
import org.evenhand.casework.web.FilledSheet;
import org.evenhand.kernel.LetterId;
import org.evenhand.ui.Typed;

/** Behaviour contracts of one case, proposed and answered at moments in the past. */
public final class Contracts {
    private final ReadySchool ready;
    private final WalkedCase walked;

    public Contracts(ReadySchool ready, WalkedCase walked) {
        this.ready = ready;
        this.walked = walked;
    }

    /** Handed over that day; answer within 10 days, look back after 30, last day after 80. */
    public Contracts proposed(LocalDate on) {
        walked.handedOver(issued(on), on);
        return this;
    }

    /** The same, of which nobody has told them yet. */
    public LetterId issued(LocalDate on) {
        Typed answers =
                Typed.nothing()
                        .with("theyAgree", "You speak to staff without shouting.")
                        .with("weAgree", "We answer within five school days.");
        Typed all =
                day(
                        day(
                                day(answers, "answerBy", on.plusDays(10)),
                                "lookBackOn",
                                on.plusDays(30)),
                        "lastDay",
                        on.plusDays(80));
        return ready.on(
                on,
                () ->
                        new LetterId(
                                idIn(
                                        FilledSheet.taken(
                                                "contract",
                                                walked.file(),
                                                ready.as(ready.head),
                                                on,
                                                all))));
    }

    private static Typed day(Typed answers, String field, LocalDate day) {
        return answers.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    public Contracts signed(LocalDate on) {
        return answered(ContractAnswer.AGREED, on);
    }

    public Contracts declined(LocalDate on) {
        return answered(ContractAnswer.DECLINED, on);
    }

    private Contracts answered(ContractAnswer answer, LocalDate on) {
        ready.on(
                on,
                () -> {
                    ReadySchool.done(
                            ready.the(AnsweringAContract.class)
                                    .answer(
                                            ready.as(ready.deputy),
                                            form(),
                                            walked.id,
                                            new AnsweringAContract.Answer(
                                                    walked.file()
                                                            .theCase()
                                                            .contracts()
                                                            .getLast()
                                                            .id(),
                                                    answer,
                                                    on,
                                                    answer.isAgreement(),
                                                    "At the meeting.",
                                                    List.of(),
                                                    List.of())));
                    return true;
                });
        return this;
    }
}
