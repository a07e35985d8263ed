package org.evenhand.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.database.KeyFile;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ui.HiddenField;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out form tickets and takes them back: a key signed for one account, organisation and act,
 * so that a form sent twice acts once, and one person's form is no use to another. Sealed beside it
 * stands whose it is, so that what is typed can be kept for them when their sign-in runs out.
 */
@Component
public class Tickets {
    private final SecretKeySpec key;
    private final TicketOwners owners;
    private final NewIds ids;

    Tickets(KeyFile keyFile, TicketOwners owners, NewIds ids) {
        this.key = new SecretKeySpec(derived(keyFile.bytes()), "HmacSHA256");
        this.owners = owners;
        this.ids = ids;
    }

    /** What a fresh form carries: the key, its signature, and whose it is. */
    public String handOut(Scope scope, Act act) {
        UUID ticket = ids.next();
        return ticket + "." + signature(ticket, scope, act) + "." + owners.sealed(ticket, scope);
    }

    /**
     * The ticket a form came with, and a hash of what was typed into it.
     *
     * @throws ResponseStatusException 400 when it has none, or one signed for something else
     */
    public FormTicket takeBack(Scope scope, Act act, HttpServletRequest request) {
        String carried = request.getParameter(HiddenField.FORM_TICKET);
        String[] parts = carried == null ? new String[0] : carried.split("\\.", -1);
        if (parts.length != 3) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The form has no ticket");
        }
        try {
            UUID ticket = UUID.fromString(parts[0]);
            byte[] wanted = signature(ticket, scope, act).getBytes(StandardCharsets.US_ASCII);
            byte[] given = parts[1].getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(wanted, given)) {
                return new FormTicket(ticket, typed(request));
            }
        } catch (IllegalArgumentException malformed) {
            // falls through to the same answer: a ticket is ours, whole, or not at all
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The form's ticket is not ours");
    }

    private static byte[] typed(HttpServletRequest request) {
        MessageDigest sha = sha256();
        for (Map.Entry<String, String[]> field :
                new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (field.getKey().equals(HiddenField.FORM_TICKET) || field.getKey().equals("_csrf")) {
                continue;
            }
            lengthThenBytes(sha, field.getKey());
            for (String value : field.getValue()) {
                lengthThenBytes(sha, value);
            }
        }
        return sha.digest();
    }

    private static void lengthThenBytes(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private String signature(UUID ticket, Scope scope, Act act) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String signed =
                    String.join(
                            "\n",
                            ticket.toString(),
                            scope.actor().account().text(),
                            scope.org().text(),
                            act.code());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Never the wrapping key itself: a key of its own, derived from it. */
    private static byte[] derived(byte[] wrapping) {
        MessageDigest sha = sha256();
        sha.update("evenhand form tickets ".getBytes(StandardCharsets.US_ASCII));
        sha.update(HexFormat.of().formatHex(wrapping).getBytes(StandardCharsets.US_ASCII));
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
