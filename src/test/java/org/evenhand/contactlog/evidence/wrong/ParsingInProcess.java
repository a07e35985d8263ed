package org.evenhand.contactlog.evidence.wrong;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a stranger's bytes where a hang would hang the whole program. */
public final class ParsingInProcess {
    private ParsingInProcess() {}

    public static String mediaType(InputStream bytes) throws IOException {
        return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
    }
}
