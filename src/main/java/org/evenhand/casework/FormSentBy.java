package org.evenhand.casework;

/** How the school sent the escalation form to the authority (F8). */
public enum FormSentBy {
    E_MAIL("By e-mail"),
    SECURE_PORTAL("Through a secure portal"),
    POST("By post"),
    BY_HAND("By hand");

    private final String words;

    FormSentBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
