package org.evenhand.contactlog.evidence;

import java.nio.file.Path;

/**
 * One file as a stranger gave it.
 *
 * @param bytes where the bytes lie, in a file of our own; read, never altered
 * @param nameGiven the name the uploader gave, whatever it holds
 */
public record StrangersFile(Path bytes, String nameGiven) {}
