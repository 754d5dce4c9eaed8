"""`dipcal extract`: show what a release says, without recording it."""

from typing import Any

import click

from calendar_core.cli import fail_if
from calendar_core.cli.inputs import asking_no_language, extractor_option, releases_and_hints, today
from calendar_core.cli.output import complain, json_line
from calendar_core.errors import ExtractorError, ReleaseError
from calendar_core.events import Fact
from calendar_core.extraction.corpus_codes import corpus_code
from calendar_core.releases import Hints, read


@click.command()
@releases_and_hints
@extractor_option
def extract(paths: tuple[str, ...], hints: Hints, extractor: str) -> None:
    """Print the facts of releases as JSON Lines, and record nothing.

    PATH is a file (text, Markdown, HTML, CSV, JSONL), a folder of these, or - for standard input.
    """
    from calendar_core.extraction import extractor as named  # noqa: PLC0415 (its tables take time to load)

    chosen, failures = named(extractor), 0
    for release in read(paths, asking_no_language(hints, extractor), today=today()):
        if isinstance(release, ReleaseError):
            complain(str(release))
            failures += 1
            continue
        try:
            facts = chosen.extract(release)
        except ExtractorError as error:
            complain(f"release {release.id!r}: {error}")
            failures += 1
            continue
        for fact in facts:
            json_line(as_row(fact))
    fail_if(failures)


def as_row(fact: Fact) -> dict[str, Any]:
    """Return a fact in the flat form of annotated corpora, in which a date is there only if the text states it."""
    evidence = fact.evidence
    return {
        "release": fact.release,
        "kind": fact.kind,
        "counterparts": [corpus_code(party) for party in fact.counterparts],
        "people": [person.name for person in fact.people],
        "date": fact.when.edtf if fact.when.stated else None,
        "place": fact.place.name if fact.place else None,
        "title": getattr(fact, "title", None),
        "evidence": {"text": evidence.text, "start": evidence.start, "end": evidence.end, "part": evidence.part},
        "rule": evidence.rule,
        "confidence": evidence.confidence,
    }
