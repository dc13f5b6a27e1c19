"""Checks an export of `vestibule audit export`, or the proof of one decision, offline: docs/evidence.md in some hundred lines.

Needs Python 3.10 and `pip install cryptography`.

    python evidence.py <export, plain or .gz, or proof.json> <evidence-keys.json that you trust>
"""

import base64
import gzip
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class NotIntact(Exception):
    """What is wrong, and where."""


def check(holds: bool, what: str) -> None:
    if not holds:
        raise NotIntact(what)


def sha256(*pieces: bytes) -> bytes:
    return hashlib.sha256(b"".join(pieces)).digest()


def base64url(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def once(pairs: list) -> dict:
    """An object, no member of which is there twice."""
    check(len(dict(pairs)) == len(pairs), "a member is there twice")
    return dict(pairs)


def parse(text: str) -> dict:
    return json.loads(text, object_pairs_hook=once)


def canonical(record: dict) -> bytes:
    """RFC 8785, for members that are texts, whole numbers and null."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def leaf(kind: str, id: str, commitment: bytes) -> bytes:
    return sha256(b"\0", kind.encode(), b"\0", id.encode(), b"\0", commitment)


def leaf_of(kind: str, salt: str, commitment: str, record: dict) -> bytes:
    made = sha256(bytes.fromhex(salt), canonical(record))
    check(made.hex() == commitment, "the content is not what was sealed")
    return leaf(kind, record["decision_id" if kind == "withdrawal" else "id"], made)


def root(leaves: list) -> bytes:
    if len(leaves) == 1:
        return leaves[0]
    cut = 1
    while cut * 2 < len(leaves):
        cut *= 2
    return sha256(b"\1", root(leaves[:cut]), root(leaves[cut:]))


def root_of_path(hash: bytes, index: int, size: int, path: list) -> bytes:
    """RFC 9162, section 2.1.3.2."""
    check(0 <= index < size, "there is no such leaf")
    last = size - 1
    for beside in path:
        check(last > 0, "the path is too long")
        if index % 2 or index == last:
            hash = sha256(b"\1", beside, hash)
            while index and not index % 2:
                index, last = index >> 1, last >> 1
        else:
            hash = sha256(b"\1", hash, beside)
        index, last = index >> 1, last >> 1
    check(last == 0, "the path is too short")
    return hash


def read_keys(file: str) -> dict:
    with open(file, encoding="utf-8") as text:
        return {key["kid"]: base64url(key["x"]) for key in json.load(text)["keys"] if key.get("crv") == "Ed25519"}


def checkpoint(jws: str, keys: dict) -> dict:
    header, claims, signature = jws.split(".")
    said = parse(base64url(header))
    check(said["alg"] == "EdDSA" and said["typ"] == "evidence+jwt", "it is not a checkpoint")
    check(said["kid"] in keys, f"the key {said['kid']} is not among the trusted ones")
    try:
        key = Ed25519PublicKey.from_public_bytes(keys[said["kid"]])
        key.verify(base64url(signature), f"{header}.{claims}".encode())
    except InvalidSignature:
        raise NotIntact("the signature of a checkpoint is wrong") from None
    return parse(base64url(claims))


def check_proof(proof: dict, keys: dict) -> str:
    claims = checkpoint(proof["checkpoint"], keys)
    hash = leaf_of(proof["kind"], proof["salt"], proof["commitment"], proof["record"])
    index = proof["leaf_index"] - (claims["total"] - claims["size"])
    path = [bytes.fromhex(beside) for beside in proof["audit_path"]]
    check(root_of_path(hash, index, claims["size"], path) == base64url(claims["root"]), "it is not in the tree")
    check(claims["number"] == proof["batch"] and claims["tid"] == proof["record"]["tenant_id"], "the batch is another")
    check(proof["record"]["id"] == proof["decision_id"], "the decision is another")
    return f"It holds: sealed in batch {proof['batch']}"


class Export:
    """The lines one after the other; of the records, a batch's hashes are kept."""

    def __init__(self, header: str, keys: dict) -> None:
        self.header, self.keys = header.encode(), keys
        first = parse(header)
        check(first["type"] == "export" and first["version"] == 1, "it does not begin as an export of version 1")
        self.tenant, self.next, self.batches, self.records, self.ended = first["tenant"], first["first_batch"], 0, 0, False
        self.claims, self.previous, self.leaves = None, None, []
        # What was erased without its act yet, and what acts name without that yet.
        self.awaiting, self.named = set(), set()

    def close(self) -> None:
        if self.claims:
            check(len(self.leaves) == self.claims["size"], "records of a batch are missing")
            check(root(self.leaves) == base64url(self.claims["root"]), "a batch is not what was sealed")

    def begin(self, jws: str) -> None:
        self.close()
        before, self.claims, self.leaves = self.claims, checkpoint(jws, self.keys), []
        check(self.claims["tid"] == self.tenant, "a batch is another tenant's")
        check(self.claims["number"] == self.next and self.claims["size"] > 0, "a batch is missing or moved")
        if before:
            check(base64url(self.claims["previous"]) == self.previous, "a batch does not follow the one before")
            check(self.claims["total"] == before["total"] + self.claims["size"], "a total is wrong")
        elif self.next == 1:
            check("previous" not in self.claims and self.claims["total"] == self.claims["size"], "the beginning is wrong")
        self.previous, self.next, self.batches = sha256(jws.encode()), self.next + 1, self.batches + 1

    def place(self, index: int, hash: bytes) -> None:
        check(self.claims is not None and len(self.leaves) < self.claims["size"], "there is a record too many")
        expected = self.claims["total"] - self.claims["size"] + len(self.leaves)
        check(index == expected, "a record is missing or moved")
        self.leaves.append(hash)
        self.records += 1

    def erase(self, act: dict) -> None:
        if act["action"] in ("person.erased", "records.expired"):
            for one in parse(act["after"])["records"]:
                self.meet((act["id"], one["kind"], one["id"]), self.named, self.awaiting)

    @staticmethod
    def meet(one: tuple, mine: set, theirs: set) -> None:
        if one in theirs:
            theirs.remove(one)
        else:
            mine.add(one)

    def take(self, text: str) -> None:
        check(not self.ended, "there is more after the end")
        line = parse(text)
        match line["type"]:
            case "batch":
                self.begin(line["checkpoint"])
            case "decision" | "withdrawal" | "act" as kind:
                hash = leaf_of(kind, line["salt"], line["commitment"], line["record"])
                check(line["record"]["tenant_id"] == self.tenant, "a record is another tenant's")
                self.place(line["index"], hash)
                if kind == "act":
                    self.erase(line["record"])
            case "erased":
                self.place(line["index"], leaf(line["kind"], line["id"], bytes.fromhex(line["commitment"])))
                self.meet((line["act"], line["kind"], line["id"]), self.awaiting, self.named)
            case "end":
                self.close()
                check((line["batches"], line["records"]) == (self.batches, self.records), "the counts are wrong")
                check(line["header_sha256"] == sha256(self.header).hex(), "the first line was changed")
                self.ended = True
            case other:
                raise NotIntact(f"a line of type {other}")


def check_export(lines, keys: dict) -> str:
    export, number = None, 0
    for number, line in enumerate(lines, 1):
        try:
            check(line.endswith("\n"), "the line breaks off")
            if export is None:
                export = Export(line[:-1], keys)
            else:
                export.take(line[:-1])
        except (NotIntact, KeyError, TypeError, ValueError) as error:
            raise NotIntact(f"line {number}: {error}") from error
    check(export is not None and export.ended, "the export ends early")
    check(not export.awaiting, "something is said to be erased by an act that does not say so")
    return f"Intact: {export.records} records in {export.batches} batches"


def main(file: str, keys_file: str) -> None:
    keys = read_keys(keys_file)
    with open(file, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    with (gzip.open if packed else open)(file, "rt", encoding="utf-8", newline="\n") as lines:
        if file.endswith(".json"):
            print(check_proof(parse(lines.read()), keys))
        else:
            print(check_export(lines, keys))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except NotIntact as error:
        sys.exit(f"Not intact: {error}")
