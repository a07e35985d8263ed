#!/usr/bin/env python3
"""Checks an exported record of Evenhand without Evenhand.

    python3 verify_ledger.py BUNDLE [CHECKPOINTS]

BUNDLE is the exported zip, or a folder with its files. CHECKPOINTS is the text file of checkpoints
that was kept outside the database; without it nobody can tell whether the end of the record was
cut off, or whether the whole record was written anew. The format is told in docs/ledger-format.md.

Needs Python 3.8 or later and nothing else. Ends with 0 when nothing is wrong, with 1 when
something is, with 2 when there is nothing to check.
"""
import hashlib
import json
import os
import re
import sys
import zipfile

MOST_FINDINGS = 1000
FILES = ("blocks.jsonl", "facts.jsonl", "readings.jsonl")
STREAMS = {"facts": "fact", "readings": "reading"}
BEFORE_THE_FIRST = "00" * 32
HASH = re.compile("[0-9a-f]{64}")
HEX = re.compile("([0-9a-f]{2})+")


class Problems:
    """What was found, in plain words; a record in ruins does not fill the memory."""

    def __init__(self):
        self.listed = []
        self.number = 0

    def add(self, where, wrong):
        self.number += 1
        if len(self.listed) < MOST_FINDINGS:
            self.listed.append("%s: %s" % (where, wrong))


class Bundle:
    """The files of a zip or a folder."""

    def __init__(self, path):
        self.path = path
        self.zip = None if os.path.isdir(path) else zipfile.ZipFile(path)

    def open(self, name):
        if self.zip is None:
            return open(os.path.join(self.path, name), "rb")
        return self.zip.open(name)

    def names(self):
        return set(os.listdir(self.path) if self.zip is None else self.zip.namelist())

    def lines(self, name):
        """The number of each line, and the object that it writes."""
        with self.open(name) as file:
            for number, line in enumerate(file, 1):
                yield number, json.loads(line.decode("utf-8"), object_pairs_hook=no_doubles)

    def sha256(self, name):
        digest = hashlib.sha256()
        with self.open(name) as file:
            for piece in iter(lambda: file.read(1 << 16), b""):
                digest.update(piece)
        return digest.hexdigest()


def no_doubles(pairs):
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a name stands twice in one line")
    return value


def hashed(kind, lines):
    return hashlib.sha256(bytes([kind]) + "\n".join(lines).encode("utf-8")).digest()


def one_line(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def leaf_of_fact(org, row):
    return hashed(0, [
        "evenhand-fact 1", org, row["fact"], row["name"], ",".join(sorted(row["subjects"])),
        row["actor"], one_line(row["actor_name"]), row["act"], row["request"],
        row["occurred_at"], row["recorded_at"], row["commitment"]])


def leaf_of_reading(org, row):
    return hashed(0, [
        "evenhand-reading 1", org, row["reading"], row["what"], ",".join(sorted(row["subjects"])),
        row["actor"], one_line(row["actor_name"]), row["request"], row["read_at"]])


def root_of(leaves):
    """The root of RFC 6962: left of the split is the largest power of two below the number."""
    if len(leaves) == 1:
        return leaves[0]
    left = 1
    while left * 2 < len(leaves):
        left *= 2
    return hashlib.sha256(b"\x01" + root_of(leaves[:left]) + root_of(leaves[left:])).digest()


def block_hash(org, row):
    return hashed(2, [
        "evenhand-block 1", org, row["stream"], str(row["block"]), str(row["leaves"]),
        row["root"], row["previous"], row["sealed_at"]]).hex()


def erased_by_law(bundle):
    """The facts whose words the record itself says were erased."""
    erased = set()
    for _, row in bundle.lines("facts.jsonl"):
        if row["name"] == "ledger.words-erased" and row["act"] == "people.erase-unused" and "body" in row:
            try:
                erased.update(json.loads(row["body"])["facts"])
            except (ValueError, KeyError, TypeError):
                pass  # not the words that were recorded, which is found at its own leaf
    return erased


def check_words(row, where, problems, erased):
    if "body" not in row:
        if row["fact"] not in erased or row["act"] != "people.import":
            problems.add(where, "its words are missing")
        return
    if not HEX.fullmatch(row["salt"]):
        problems.add(where, "its salt is not written as hexadecimal digits")
        return
    words = bytes.fromhex(row["salt"]) + row["body"].encode("utf-8")
    if hashlib.sha256(words).hexdigest() != row["commitment"]:
        problems.add(where, "its words are not those that were recorded")


def sealed_leaves(bundle, org, stream, problems, counted):
    """Yields block, position and hash of each sealed leaf, in that order."""
    name = STREAMS[stream]
    erased = erased_by_law(bundle) if stream == "facts" else set()
    before = (0, -1)
    for number, row in bundle.lines(stream + ".jsonl"):
        counted[stream] += 1
        where = "organisation %s, %s, line %d, %s" % (org, stream, number, row[name])
        if stream == "facts":
            check_words(row, where, problems, erased)
            leaf = leaf_of_fact(org, row)
        else:
            leaf = leaf_of_reading(org, row)
        if "block" not in row:
            counted["unsealed"] += 1
            before = (float("inf"), 0)
            continue
        place = (row["block"], row["position"])
        if place <= before:
            problems.add(where, "it does not stand in its place")
            continue
        before = place
        yield row["block"], row["position"], leaf, where


def leaves_by_block(bundle, org, stream, problems, counted):
    """Yields each block's number with its leaves; one block's leaves are held at a time."""
    block, leaves = 0, []
    for number, position, leaf, where in sealed_leaves(bundle, org, stream, problems, counted):
        if number != block:
            if leaves:
                yield block, leaves
            block, leaves = number, []
        if position != len(leaves):
            problems.add(where, "a leaf before it is missing")
        leaves.append(leaf)
    if leaves:
        yield block, leaves


def check_stream(bundle, org, stream, kept, problems, counted):
    groups = leaves_by_block(bundle, org, stream, problems, counted)
    group = next(groups, None)
    expected, previous = 1, BEFORE_THE_FIRST
    for _, row in bundle.lines("blocks.jsonl"):
        if row["stream"] not in STREAMS:
            raise ValueError("a block of an unknown stream")
        if row["stream"] != stream:
            continue
        counted["blocks"] += 1
        number = row["block"]
        where = "organisation %s, %s, block %d" % (org, stream, number)
        if number != expected:
            problems.add(where, "the number before it is not %d" % (number - 1))
        if row["previous"] != previous:
            problems.add(where, "it does not follow the block before it")
        if block_hash(org, row) != row["hash"]:
            problems.add(where, "its hash is not the hash of what it holds")
        while group is not None and group[0] < number:
            problems.add(where, "leaves before it stand in a block that is not there")
            group = next(groups, None)
        leaves = []
        if group is not None and group[0] == number:
            leaves = group[1]
            group = next(groups, None)
        if not leaves or len(leaves) != row["leaves"] or root_of(leaves).hex() != row["root"]:
            problems.add(where, "its leaves do not join to its root")
        for at, known in kept.pop((stream, number), []):
            counted["checkpoints"] += 1
            if known != row["hash"]:
                problems.add(where, "it is not the block that the checkpoint of %s knows" % at)
        expected, previous = number + 1, row["hash"]
    while group is not None:
        problems.add("organisation %s, %s, block %d" % (org, stream, group[0]),
                     "its leaves are here, but the block is not")
        group = next(groups, None)


def read_checkpoints(path, problems):
    kept = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            words = line.split()
            if not words:
                continue
            if len(words) != 4 or words[1] not in STREAMS or not HASH.fullmatch(words[3]):
                problems.add("checkpoints, line %d" % number, "it cannot be read")
                continue
            kept.setdefault((words[1], int(words[2])), []).append((words[0], words[3]))
    return kept


def check(bundle, checkpoints):
    problems = Problems()
    counted = dict.fromkeys(("blocks", "facts", "readings", "unsealed", "checkpoints"), 0)
    manifest = [row for _, row in bundle.lines("manifest.json")]
    if len(manifest) != 1 or manifest[0]["format"] != "evenhand-bundle 1":
        raise ValueError("this is no bundle of a version that this program knows")
    org = manifest[0]["organisation"]
    if set(manifest[0]["files"]) != set(FILES) or bundle.names() != {"manifest.json", *FILES}:
        raise ValueError("the bundle does not have the files that belong in it")
    for name, known in manifest[0]["files"].items():
        if bundle.sha256(name) != known:
            problems.add(name, "it is not the file that was exported")
    kept = read_checkpoints(checkpoints, problems) if checkpoints else {}
    for stream in STREAMS:
        check_stream(bundle, org, stream, kept, problems, counted)
    for (stream, number), lines in kept.items():
        counted["checkpoints"] += len(lines)
        problems.add("organisation %s, %s, block %d" % (org, stream, number),
                     "the checkpoint of %s knows it, but it is not there" % lines[0][0])
    return counted, problems


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__)
        return 2
    try:
        counted, problems = check(Bundle(arguments[0]), (arguments + [None])[1])
    except FileNotFoundError as missing:
        print("There is no %s." % missing.filename)
        return 2
    except Exception as broken:  # whatever cannot be read is not what was exported
        print("The bundle cannot be read: %s" % broken)
        print("SOMETHING IS WRONG.")
        return 1
    print("Checked %(facts)d facts and %(readings)d readings (%(unsealed)d not sealed yet) in "
          "%(blocks)d blocks against %(checkpoints)d checkpoints." % counted)
    for line in problems.listed:
        print(line)
    if problems.number:
        print("SOMETHING IS WRONG: %d findings." % problems.number)
        return 1
    if len(arguments) == 1:
        print("Without a checkpoint from outside, a cut end or a rewritten record is not noticed.")
    print("Nothing is wrong.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
