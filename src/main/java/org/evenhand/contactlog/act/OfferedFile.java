package org.evenhand.contactlog.act;

import java.nio.file.Path;
import org.evenhand.contactlog.evidence.Opened;

/**
 * A file as it was offered, looked at but not kept yet.
 *
 * @param bytes where they lie until the act is over
 */
public record OfferedFile(Path bytes, Opened opened) {}
