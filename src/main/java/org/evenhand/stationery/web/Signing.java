package org.evenhand.stationery.web;

import java.util.List;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.SignatureSet;

/**
 * Somebody who signs letters in one office.
 *
 * @param own whether the school settled how they are printed
 * @param name as printed now
 * @param post as printed now
 * @param second as printed now; may be empty
 */
public record Signing(
        AccountId account, String office, boolean own, String name, String post, String second) {
    private static final List<Role> THAT_SIGN =
            List.of(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);

    /** Everybody who signs in an office and has an account. */
    static List<Signing> of(Unit unit) {
        HouseStyle style = HouseStyle.of(unit);
        PostHolders posts = PostHolders.now(unit);
        return posts.all().stream()
                .filter(holder -> THAT_SIGN.contains(holder.role()))
                .filter(posts::signsIn)
                .map(holder -> of(style, holder))
                .toList();
    }

    private static Signing of(HouseStyle style, PostHolders.Holder holder) {
        String office = holder.office();
        return style.signature(holder.account(), office)
                .map(set -> of(holder, office, set))
                .orElseGet(() ->
                        new Signing(holder.account(), office, false, holder.name(), office, ""));
    }

    private static Signing of(PostHolders.Holder holder, String office, SignatureSet set) {
        return new Signing(holder.account(), office, true, set.name(), set.post(), set.second());
    }

    public String href() {
        return "/settings/paper/signatures/%s/%s"
                .formatted(account.value(), office.replace(' ', '-'));
    }

    boolean isAt(java.util.UUID id, String path) {
        return account.value().equals(id) && office.replace(' ', '-').equals(path);
    }
}
