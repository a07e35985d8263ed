package org.evenhand.ledger;

/**
 * How far the record is sealed: what a printed letter holds on to (P45).
 *
 * @param block the number of the last sealed block of facts, from 1
 * @param root its Merkle root: 64 lower-case hexadecimal digits
 */
public record Sealed(long block, String root) {}
