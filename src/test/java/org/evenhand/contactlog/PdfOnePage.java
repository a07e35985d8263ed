package org.evenhand.contactlog;

import java.nio.charset.StandardCharsets;

/** The smallest PDF that a reader opens: one empty page. */
final class PdfOnePage {
    private PdfOnePage() {}

    static byte[] bytes() {
        return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
                .getBytes(StandardCharsets.US_ASCII);
    }
}
