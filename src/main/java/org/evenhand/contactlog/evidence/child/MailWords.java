package org.evenhand.contactlog.evidence.child;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Bytes of mail turned into words when the declared character set is missing, unknown or wrong. */
final class MailWords {
    /** What old programs meant when they named no character set, or named Latin-1. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private MailWords() {}

    /** Decodes by the declared character set if that is possible, else by what the bytes allow. */
    static String decode(byte[] bytes, String declared) {
        try {
            Charset charset = Charset.forName(declared);
            if (!charset.equals(StandardCharsets.US_ASCII)
                    && !charset.equals(StandardCharsets.UTF_8)) {
                return new String(
                        bytes, charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return decodeUndeclared(bytes);
        }
        return decodeUndeclared(bytes);
    }

    private static String decodeUndeclared(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    /** A header's words, with encoded words ({@code =?utf-8?Q?...?=}) decoded. */
    static String header(byte[] bytes) {
        return encodedWords(decodeUndeclared(bytes));
    }

    static String encodedWords(String text) {
        try {
            return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, WESTERN);
        } catch (RuntimeException malformed) {
            return text;
        }
    }
}
