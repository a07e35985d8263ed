package org.evenhand.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param organisation the school's (trust's, authority's) name; null before anybody signed in
 * @param person the name of who is signed in; null when nobody is
 * @param navigation the chapters open to this person, the current one marked
 * @param csrf the token that every form must carry; null where there is no session
 * @param requestId eight characters a person can read out, also in the log and the ledger
 * @param demonstration whether this is the demonstration school, which every page then says
 * @param calls calls for help that nobody has answered, each a link (J2); null for whoever is not
 *     one of those who are fetched
 */
public record Shell(
        @Nullable String organisation,
        @Nullable String person,
        List<Link> navigation,
        @Nullable HiddenField csrf,
        String requestId,
        boolean demonstration,
        @Nullable List<Link> calls) {
    /** The product's name, as it stands in the header of every page. */
    public static final String PRODUCT = "Evenhand";

    /** Where the header's form for signing out is sent. */
    public static final String SIGN_OUT = "/sign-out";

    /** Where the name in the header leads: one's own account. */
    public static final String ACCOUNT = "/account";

    public Shell {
        navigation = List.copyOf(navigation);
        calls = calls == null ? null : List.copyOf(calls);
    }

    /** Around a page for somebody whom no call for help fetches. */
    public Shell(
            @Nullable String organisation,
            @Nullable String person,
            List<Link> navigation,
            @Nullable HiddenField csrf,
            String requestId,
            boolean demonstration) {
        this(organisation, person, navigation, csrf, requestId, demonstration, null);
    }
}
