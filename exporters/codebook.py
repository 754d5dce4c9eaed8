"""What the columns of a data set mean, and how the kinds of events map to PLOVER and CAMEO."""

import csv
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files

from attrs import frozen

from calendar_core.log import Anchor

ENTRIES = {
    "uid": "id of the entry; never changes",
    "kind": "kind of event",
    "plover": "PLOVER event type",
    "mode": "PLOVER mode",
    "cameo": "CAMEO code",
    "root": "CAMEO root code",
    "status": "happened, planned, or cancelled once every source was retracted",
    "confirmed": "whether an editor checked it",
    "home": "state whose release first told of it, ISO 3166-1 alpha-2",
    "counterparts": "list of the other sides: ISO 3166-1 alpha-2 codes, acronyms or names of organisations",
    "people": "list of everybody who is named",
    "date": "EDTF (ISO 8601-2); empty when unknown",
    "stated": "whether a release tells the date; otherwise the day of publication stands in",
    "earliest": "first day that the date may mean; an undated plan stands on the day it was announced",
    "latest": "last day that the date may mean",
    "place": "where, as releases give it",
    "country": "state of the place, ISO 3166-1 alpha-2",
    "latitude": "WGS 84 degrees north",
    "longitude": "WGS 84 degrees east",
    "title": "title of an agreement",
    "type": "type of an agreement",
    "level": "rank at which the sides met",
    "occasion": "the event around it",
    "confidence": "confidence of the best source, 0 to 1",
    "sources": "how many releases report it",
    "revision": "how often the entry changed",
}
FACTS = {
    "fact": "id of the fact",
    "uid": "the entry that it belongs to",
    "kind": "kind of event",
    "plover": "PLOVER event type",
    "mode": "PLOVER mode",
    "cameo": "CAMEO code",
    "root": "CAMEO root code",
    "home": "state whose release says it, ISO 3166-1 alpha-2",
    "counterparts": "list of the other sides",
    "people": "list of everybody whom this release names",
    "date": "EDTF, as this release tells it",
    "stated": "whether this release tells the date",
    "place": "where, as this release gives it",
    "quote": "the words of the release that state it",
    "rule": "the rule that found it, or editor",
    "confidence": "the share of facts of this kind of evidence that proved right",
    "confirmed": "whether an editor found it right",
    "retracted": "whether it was taken back",
    "release": "id of the release",
    "published": "day of publication",
    "source": "who published it",
    "url": "where it stands on the web",
}
DYADS = {
    "month": "month of the first day that the date may mean",
    "one": "the side that comes first in the alphabet",
    "other": "the other side; sides of one event are paired with its home, not with each other",
    "kind": "kind of event",
    "plover": "PLOVER event type",
    "mode": "PLOVER mode",
    "cameo": "CAMEO code",
    "root": "CAMEO root code",
    "entries": "how many entries that happened",
}
TABLES = {"entries": ENTRIES, "facts": FACTS, "dyads": DYADS}
"""The columns of each table, and what they mean."""
LISTS: AbstractSet[str] = frozenset({"counterparts", "people"})
CODES: AbstractSet[str] = frozenset({"plover", "mode", "cameo", "root"})


@frozen
class Code:
    """The codes of a kind of event.

    Attributes:
        plover: the event type of PLOVER (Political Language Ontology for Verifiable Event Records).
        mode: the mode of PLOVER; empty where it has none.
        cameo: the code of CAMEO (Conflict and Mediation Event Observations).
        root: the root of that code.
        why: what the code says there.
    """

    plover: str
    mode: str
    cameo: str
    root: str
    why: str


@cache
def codes() -> dict[str, Code]:
    """Return the codes of each kind of event."""
    table = (files("exporters") / "plover.tsv").read_text(encoding="utf-8").splitlines()
    return {row.pop("kind"): Code(**row) for row in csv.DictReader(table, delimiter="\t")}


def codebook(anchor: Anchor, digests: dict[str, str], tables: list[str]) -> str:
    """Return the codebook of a data set in Markdown.

    Args:
        anchor: the place in the log up to which the data set tells.
        digests: the SHA-256 of each file.
        tables: the tables that it has.
    """
    lines = ["# Codebook", "", f"Log position {anchor.position}, hash `{anchor.hash}`.", ""]
    lines += ["The same log gives the same files. In CSV the values of a list are separated by semicolons.", ""]
    lines += [f"- `{name}`: SHA-256 `{digest}`" for name, digest in sorted(digests.items())]
    for table in tables:
        lines += ["", f"## {table}", "", "| column | meaning |", "|---|---|"]
        lines += [f"| {name} | {meaning} |" for name, meaning in TABLES[table].items()]
    lines += ["", "## Codes", "", "| kind | PLOVER | mode | CAMEO | root | why |", "|---|---|---|---|---|---|"]
    lines += [f"| {kind} | {c.plover} | {c.mode} | {c.cameo} | {c.root} | {c.why} |" for kind, c in codes().items()]
    return "\n".join(lines) + "\n"
