package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.ContractProposed;
import org.evenhand.casework.ProposedContract;

/**
 * A behaviour contract as the page of its case prints it (J17).
 *
 * @param href its letter; empty for whoever may not open it
 */
public record ContractView(
        String title,
        String href,
        String standing,
        List<String> theyAgree,
        List<String> weAgree,
        String otherwise,
        String days) {
    ContractView onlyToRead() {
        return new ContractView(title, "", standing, theyAgree, weAgree, otherwise, days);
    }

    static ContractView of(ProposedContract contract) {
        ContractProposed proposed = contract.proposed().fact();
        return new ContractView(
                WhichContract.title(contract),
                "/letters/" + proposed.letter().text(),
                contract.standing() + ".",
                contract.theyAgree(),
                contract.weAgree(),
                proposed.otherwise(),
                "Answer asked for by %s; looked back at on %s; last day %s."
                        .formatted(
                                PrintedDate.of(proposed.answerBy()),
                                PrintedDate.of(contract.nextLook().orElse(proposed.lookBackOn())),
                                PrintedDate.of(proposed.lastDay())));
    }
}
