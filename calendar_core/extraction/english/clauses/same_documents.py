"""Whether two mentions are of one document, and what one adds to the other."""

from typing import Any

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.clauses.document_words import COUNT, number_of
from calendar_core.extraction.english.clauses.occurrences import Occurrence, are_apart, near
from calendar_core.extraction.english.people.actors import LEVELS, Actor
from calendar_core.extraction.english.words.lexicon import word_set
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_ALIKE = 0.7
COUNTED = lazy(rf"{COUNT}\b")
"""How a title begins that counts documents: these are not one that was told before."""
_TYPE_WORDS = frozenset(
    {
        "agreement", "memorandum", "mou", "document", "protocol", "declaration", "statement", "communiqué", "treaty",
        "plan", "programme", "program", "roadmap", "convention",
    }
)  # fmt: skip
_ANY = frozenset({"accord", "accords", "pact", "pacts", "deal", "deals"})
"""Words by which any document that binds may be told again."""
_TREATIES = frozenset({"treaty", "convention"})
_PAPERS = frozenset({"joint_statement", "action_plan", "programme", "roadmap"})
"""Types of documents that are never another word for a treaty."""
_ONE_MORE = lazy(rf"\b(?:[Aa]nother|[Ff]urther|[Ss]eparate|[Aa]dditional|{COUNT} other) (?:\S+ ){{0,3}}$")
"""Before a document: it is none of those told before."""
_BESIDES = lazy(
    r"\W*(?:In addition(?! to)|Besides|Moreover|Additionally|Furthermore)\b"
    r"|[^.;,]{1,80} also (?:been )?(?:signed|inked|exchanged|concluded)\b"
)
"""How a sentence begins whose documents are none of those told before."""
_IN_ALL = lazy(r"\W*(?:In (?:total|all)|Overall|Altogether|All told|A total of)\b")
"""How a sentence begins that tells how many there were of the documents told before."""
_BINDING = lazy(r"\b(?:agreements|memorand(?:a|ums)|M[Oo][Uu]s|protocols|pacts|treaties|contracts)\b")
_ISSUED = lazy("issue|release")
_ROW = RULES.compile(
    r"<document>(?: (?:of|with|between) [^.;,\n<document>]{1,40})?"
    r"(?:, an? (?:[a-z-]+ |<modifier|field> ){0,2}<document>)*"
    r",? and an? (?:[a-z-]+ |<modifier|field> ){0,2}<document>"
)
"""Documents of several types, one of each."""
_NEAR = 40
_SHORTLY = 2
"""Within so many sentences behind a document, `the agreement` is that one."""
_GENERIC_TYPES = ("agreement", "memorandum", "other")
_GENERIC_LENGTH = 6
_ON_WHAT = lazy(r" (?:on|in|for|between|with) ")
"""In a line of a list: what several documents are about or whose they are, which no heading tells."""
_SUBJECT_WORDS = (" on ", " in the ", " for ", " concerning ", " regarding ")


def is_generic(occurrence: Occurrence) -> bool:
    """Whether a title names no document: `a number of agreements`."""
    facets = occurrence.candidate.facets
    title = str(facets["title"])
    besides = _BESIDES.match(occurrence.candidate.clause.source) and not COUNTED.match(title)
    if besides or _is_one_more(occurrence.candidate):
        return False
    if not _content(title) and facets["type"] in _GENERIC_TYPES and occurrence.candidate.rule != "listed":
        return True
    short = len(title.split()) <= _GENERIC_LENGTH or not any(word in title for word in _SUBJECT_WORDS)
    return bool(facets["plural"]) and short and not (occurrence.candidate.rule == "listed" and _ON_WHAT.search(title))


def is_of_more(generic: Occurrence, among: list[Occurrence]) -> bool:
    """Whether none or few of the documents that are counted have been told by name: of `12 documents`, one.

    So it is where those with some have not: `signed agreements with A and B`, and only that with A is named.
    """
    clause, number = generic.candidate.clause, _number(generic.candidate.facets)
    if not {party for one in among for party in one.parties} >= set(generic.parties):
        return True
    return not among or (
        number > 2 * len(among) + 1 and all(one.candidate.clause.number < clause.number for one in among)
    )


def is_other_than(generic: Occurrence, statement: Occurrence) -> bool:
    """Whether a statement is none of documents without names: they bind, or it was issued and they were signed."""
    if _BINDING.search(str(generic.candidate.facets["title"])):
        return True
    one, other = (_ISSUED.match(str(occurrence.candidate.facets["verb"])) for occurrence in (statement, generic))
    return one is not None and other is None


def tell_document(old: dict[str, Any], new: dict[str, Any]) -> None:
    """Add to what is told of a document its name, if it had none, and who signed it, if nobody was named."""
    old["signers"] = old["signers"] or new["signers"]
    if old["plural"] and _number(new) and not _number(old):
        old["title"] = new["title"]
    if old["type"] != new["type"] or old["plural"]:
        return
    ours, theirs = _content(old["title"]), _content(new["title"])
    fuller = ours == theirs and len(str(new["title"])) > len(str(old["title"]))
    if theirs and (not ours or fuller):
        old["title"] = new["title"]


def same_document(old: Occurrence, new: Occurrence) -> bool:
    """Documents named in one sentence, or in the lines of a list, are several."""
    ours, theirs = old.candidate.clause, new.candidate.clause
    if ours.part is theirs.part and ours.number == theirs.number:
        return False
    besides = _is_one_more(new.candidate) or _BESIDES.match(theirs.source)
    if besides or are_apart(old, new) or _are_of_other_types(old, new):
        return False
    as_many = _are_as_many(old, new)
    if not as_many and _is_of_another_number(old, new):
        return False
    if old.candidate.rule == new.candidate.rule == "listed":
        return bool(old.candidate.facets["title"] == new.candidate.facets["title"])
    counted = is_generic(old) or old.candidate.facets.get("counted")
    if new.candidate.rule == "listed" and (counted or (old.stated and not near(old.candidate, old.time))):
        return False
    common = set(old.parties) & set(new.parties)
    one, other = old.candidate.facets, new.candidate.facets
    recent = one["plural"] and is_generic(old)
    recent = recent or (
        other["plural"] and ours.part is theirs.part and (not old.stated or near(old.candidate, old.time))
    )
    again = is_generic(new) and (
        (other.get("again") and (recent or _is_the_one(old, new))) or _are_all_of_a_day(old, new)
    )
    again = again or (one["plural"] and other["plural"] and _IN_ALL.match(theirs.source) is not None)
    again = again or (other.get("again") is not None and str(other["title"]).lower() in _ANY)
    alike = (
        again
        or as_many
        or one["title"] == other["title"]
        or _alike_titles(_subject(old.candidate), _subject(new.candidate), same_type=one["type"] == other["type"])
    )
    return bool(common and alike)


def in_one_row(one: Candidate, other: Candidate) -> bool:
    """Whether two documents stand in a row, one of each type: `a declaration, a memorandum and a protocol`."""
    first, last = sorted((one.at, other.at))
    rows = _ROW.finditer(one.clause.text, one.clause.start, one.clause.end)
    return any(row.start() <= first and last < row.end() for row in rows)


def _is_the_one(old: Occurrence, new: Occurrence) -> bool:
    """Whether `the agreement` is what the sentence before, or that before it, told by another name."""
    ours, theirs = old.candidate.clause, new.candidate.clause
    one, other = old.candidate.facets, new.candidate.facets
    near_by = ours.part is theirs.part and 0 < theirs.number - ours.number <= _SHORTLY
    alike = other["type"] in ("agreement", one["type"])
    return near_by and alike and not (one["plural"] or other["plural"] or new.candidate.rule == "signed_by")


def _are_all_of_a_day(old: Occurrence, new: Occurrence) -> bool:
    """Whether all that was signed on a day is told twice: `signed eight agreements`, `signed several instruments`."""
    both = old.candidate.facets["plural"] and new.candidate.facets["plural"] and is_generic(old)
    told = new.candidate.facets["type"] == "other"
    return bool(both and told and old.stated and new.stated and old.time == new.time)


def _are_of_other_types(old: Occurrence, new: Occurrence) -> bool:
    """Whether one of two is a treaty, and the other a statement about it, or a plan to carry it out."""
    types = {str(one.candidate.facets["type"]) for one in (old, new)}
    return len(types & _TREATIES) == 1 and len(types & _PAPERS) == 1


def _are_as_many(old: Occurrence, new: Occurrence) -> bool:
    """Whether as many documents of one type are told again, at no other time: `had signed four agreements`."""
    one, other = old.candidate.facets, new.candidate.facets
    count = _number(one)
    return count > 1 and count == _number(other) and one["type"] == other["type"] and not (old.stated and new.stated)


def _number(facets: dict[str, Any]) -> int:
    """Return how many documents a title counts; 0 where it counts none."""
    return number_of(str(facets["title"]).split(" ", 1)[0]) if facets["plural"] else 0


def _is_of_another_number(old: Occurrence, new: Occurrence) -> bool:
    """Whether one of two is several documents, of which the other, which has a name, is one."""
    one, other = old.candidate.facets, new.candidate.facets
    if COUNTED.match(str(other["title"])) and not one["plural"]:
        return True
    return one["plural"] and one["title"] != other["title"] and is_generic(old) and not is_generic(new)


def _is_one_more(candidate: Candidate) -> bool:
    """Whether a document is told to be none of those told before: `another agreement`."""
    clause, at = candidate.clause, candidate.at
    return _ONE_MORE.search(clause.words(max(clause.start, at - _NEAR), at)) is not None


def _subject(candidate: Candidate) -> str:
    """Return the title of a document without those whom it is between: these are known from elsewhere."""
    title, clause = str(candidate.facets["title"]), candidate.clause
    for mention in clause.folded.within(*candidate.facets["named"]):
        if mention.kind == "state" or (mention.kind == "actor" and all(map(_is_head, mention.value))):
            title = title.replace(clause.folded.source[mention.start : mention.end], "")
    return title


def _is_head(actor: Actor) -> bool:
    """Whether somebody is the head of a state or a government, unlike the bodies for which documents are signed."""
    return actor.office is not None and actor.office.level == LEVELS[0]


def _alike_titles(one: str, other: str, *, same_type: bool) -> bool:
    """Whether two titles name one document: a short form is like any longer one of its type."""
    ours, theirs = _content(one), _content(other)
    if not ours or not theirs:
        return same_type or _types(one) == _types(other) or _types(other) == {"document"}
    return len(ours & theirs) / min(len(ours), len(theirs)) > _ALIKE


def _content(title: str) -> set[str]:
    return {word.strip("(),.\"'") for word in title.casefold().split()} - word_set("title_words")


def _types(title: str) -> set[str]:
    return {word.strip("(),.\"'").rstrip("s") for word in title.casefold().split()} & _TYPE_WORDS
