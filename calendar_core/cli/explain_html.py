"""The page of `dipcal explain --html`: one file that needs nothing from elsewhere, everything in it escaped."""

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from calendar_core.events import Fact

if TYPE_CHECKING:
    from calendar_core.extraction.explanation import Explanation, Numbered, Run

_STYLE = """
:root { color-scheme: light dark; --line: #8888; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.1rem; margin: 3rem 0 .5rem; } h2 small { font-weight: normal; opacity: .8; }
p { white-space: pre-wrap; }
mark { color: inherit; border-radius: .2rem; padding: 0 .1rem; }
.party { background: #6ab0ff55; } .person { background: #e583ff55; } .place { background: #4dd9d955; }
.time { background: #6fdc6f55; } .event { background: #ffd24d66; }
.fact { border-bottom: 2px solid currentColor; }
sup + sup { margin-left: .2em; } sup a { text-decoration: none; font-weight: bold; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
td:nth-child(4) { white-space: nowrap; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
:target { outline: 2px solid; }
"""
_LEGEND = " ".join(
    f'<mark class="{group}">{words}</mark>'
    for group, words in (
        ("party", "states and organisations"),
        ("person", "people and offices"),
        ("place", "places"),
        ("time", "times"),
        ("event", "words that signal an event"),
    )
)
COLUMNS = ("#", "kind", "with", "when", "people", "rule", "confidence")
"""What is shown of a fact, as a heading for each cell of `row`."""

_BLANK_LINES = re.compile(r"\n\s*\n")
_HEADINGS = "".join(f'<th scope="col">{heading}</th>' for heading in COLUMNS)


def row(numbered: "Numbered") -> tuple[str, ...]:
    """Return what a table shows of a fact."""
    fact = numbered.fact
    people = ", ".join(person.name for person in fact.people)
    evidence = fact.evidence
    return (
        str(numbered.number), fact.kind, " ".join(fact.counterparts), _date(fact), people, evidence.rule,
        f"{evidence.confidence:.2f}",
    )  # fmt: skip


def _date(fact: Fact) -> str:
    if fact.when.edtf is None:
        return "no date"
    return fact.when.edtf if fact.when.stated else f"({fact.when.edtf})"


def page(explanations: "Iterable[Explanation]") -> str:
    """Return a page on which mentions and facts are marked, with the rule of each fact in a table."""
    sections = "".join(_section(number, explanation) for number, explanation in enumerate(explanations, 1))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>What was read, and by which rule</title><style>{_STYLE}</style></head>"
        f"<body><h1>What was read, and by which rule</h1><p>{_LEGEND}</p>{sections}</body></html>\n"
    )


def _section(number: int, explanation: "Explanation") -> str:
    release = explanation.release
    about = " · ".join(filter(None, (release.home, release.published, release.source)))
    text = "".join(f"<p>{''.join(_run(number, run) for run in part.runs)}</p>" for part in explanation.parts)
    rows = "".join(_row(number, numbered) for numbered in explanation.facts)
    return (
        f'<section lang="{escape(release.lang)}"><h2>{escape(release.id)} <small>{escape(about)}</small></h2>{text}'
        f"<table><thead><tr>{_HEADINGS}</tr></thead><tbody>{rows}</tbody></table></section>"
    )


def _run(section: int, run: "Run") -> str:
    words = escape(_BLANK_LINES.sub("\n\n", run.text))
    if run.mark is not None:
        title = escape(f"{run.mark.kind}: {run.mark.meaning}" if run.mark.meaning else run.mark.kind)
        words = f'<mark class="{run.mark.group}" title="{title}">{words}</mark>'
    if run.facts:
        rules = escape(", ".join(f"{numbered.number} {numbered.fact.evidence.rule}" for numbered in run.facts))
        words = f'<span class="fact" title="{rules}">{words}</span>'
    return words + "".join(_reference(section, numbered) for numbered in run.closing)


def _reference(section: int, numbered: "Numbered") -> str:
    return f'<sup><a href="#f{section}-{numbered.number}">{numbered.number}</a></sup>'


def _row(section: int, numbered: "Numbered") -> str:
    return (
        f'<tr id="f{section}-{numbered.number}"><td>{numbered.number}</td>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row(numbered)[1:])
        + "</tr>"
    )
