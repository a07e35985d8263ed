package org.evenhand.contactlog;

/** The four headings under which the policy groups unacceptable actions, in its words (P19). */
public enum Heading {
    A(
            "Aggressive or abusive behaviour",
            "Anger which escalates into aggression, threatening behaviour, written or verbal abuse, or"
                    + " unsubstantiated allegations. Anger alone could be an understandable and, to some"
                    + " degree, an acceptable emotion (P10)."),
    B(
            "Unreasonable demands",
            "Complying with it would impact substantially on our work or the day to day provision to"
                    + " pupils and support to other parents or customers."),
    C(
            "Unreasonable levels of contact",
            "The amount of time spent dealing with a complaint impacts on our ability to deal with it or"
                    + " with others. This is not the same as persistence, which can be a positive"
                    + " advantage."),
    D(
            "Unreasonable use of the complaints process",
            "The effect of the repeated complaints is to harass, or to prevent us from pursuing a"
                    + " legitimate aim or from implementing a legitimate decision. Everybody may complain"
                    + " more than once (P30).");

    private final String title;
    private final String test;

    Heading(String title, String test) {
        this.title = title;
        this.test = test;
    }

    /** As the policy calls it, without its letter. */
    public String title() {
        return title;
    }

    /** {@code A. Aggressive or abusive behaviour}. */
    public String words() {
        return name() + ". " + title;
    }

    /** What has to be so, shown wherever the heading is chosen. */
    public String test() {
        return test;
    }
}
