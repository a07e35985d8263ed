package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.AppointmentOnly;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Question;

/** The person is seen by appointment only (P57-3). */
final class Appointments implements FurtherLimit {
    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public String words() {
        return "They are seen by appointment only";
    }

    @Override
    public String lead() {
        return "Say with whom an appointment is made and how (P57). It has to be possible to get one.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Owners.question(file, "appointmentsWith", "Who makes the appointments?"),
                Question.line(
                        "appointmentsAt", "How that person is reached, as the letter prints it"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String at = answers.line("appointmentsAt", "Say how an appointment is made");
        Optional<StaffContact> staff =
                answers.staff("appointmentsWith", at, "Choose who makes the appointments, and how");
        return staff.filter(_ -> answers.fine("appointmentsWith", "appointmentsAt"))
                .map(AppointmentOnly::new);
    }
}
