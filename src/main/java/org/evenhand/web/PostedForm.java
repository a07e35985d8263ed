package org.evenhand.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A form as it was posted, its words read from the very bytes that came. A byte that is part of no
 * character becomes half a character: the page says so beside its field, where the container would
 * have thrown the whole form away, or put something else in its place.
 */
final class PostedForm extends HttpServletRequestWrapper {
    private static final char NOT_A_CHARACTER = '\uFFFD';
    private static final int HALVES = 0xDC00;

    private final boolean withFiles;
    private @Nullable Map<String, String[]> read;

    /**
     * @param request of which nothing was read yet
     */
    PostedForm(HttpServletRequest request) {
        super(request);
        this.withFiles = isOfKind(request, "multipart/form-data");
        if (!withFiles) {
            asBytes(request);
        }
    }

    /** What a page of ours sends. In an address there is nothing but plain letters. */
    static boolean is(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("POST")
                && (query == null || query.matches("[A-Za-z0-9=&._-]*"))
                && (isOfKind(request, "multipart/form-data")
                        || isOfKind(request, "application/x-www-form-urlencoded"));
    }

    private static boolean isOfKind(HttpServletRequest request, String kind) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), kind);
    }

    /** In ISO 8859-1 each byte is one character, and none is ever wrong. */
    private static void asBytes(HttpServletRequest request) {
        try {
            request.setCharacterEncoding(StandardCharsets.ISO_8859_1.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has ISO 8859-1", impossible);
        }
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (read == null) {
            Map<String, String[]> words = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> words.put(name, words(name, values)));
            read = Collections.unmodifiableMap(words);
        }
        return read;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private String[] words(String name, String[] values) {
        String[] words = new String[values.length];
        boolean doubtful = false;
        for (int each = 0; each < values.length; each++) {
            words[each] =
                    withFiles
                            ? values[each]
                            : words(values[each].getBytes(StandardCharsets.ISO_8859_1));
            doubtful |= words[each].indexOf(NOT_A_CHARACTER) >= 0;
        }
        return withFiles && doubtful ? fromTheParts(name, values) : words;
    }

    /** What was typed into the fields of that name; not the files. */
    private String[] fromTheParts(String name, String[] otherwise) {
        List<String> words = new ArrayList<>();
        try {
            for (Part part : getParts()) {
                if (part.getName().equals(name) && part.getSubmittedFileName() == null) {
                    words.add(words(part.getInputStream().readAllBytes()));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (ServletException fault) {
            throw new IllegalStateException(fault);
        }
        return words.size() == otherwise.length ? words.toArray(String[]::new) : otherwise;
    }

    private static String words(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult wrong = decoder.decode(in, out, true);
                wrong.isError();
                wrong = decoder.decode(in, out, true)) {
            for (int left = wrong.length(); left > 0; left--) {
                out.put((char) (HALVES + (in.get() & 0xFF)));
            }
        }
        return out.flip().toString();
    }
}
