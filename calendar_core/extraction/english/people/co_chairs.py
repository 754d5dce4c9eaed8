"""Who led talks, or signed, beside somebody of home: of the state that the release is about, though nothing tells so.

`The session was co-chaired by Deputy Ministers Aidos Serik and Ana Ruiz`, `A and B led their delegations`,
`A co-chaired the session with B`: releases of home name their own first.
"""

from collections.abc import Iterator, Sequence

from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.prefilter import prefiltered

_LED = r"\b(?:co-)?(?:led|headed|chaired|presided over)\b|<join>"
_BESIDE = r"(?:, <actor>)?(?:,? and|,? with| and by|,? together with|,? alongside) (?:the |his |her )?"
_BY = (
    rf"(?P<led>{_LED}|<sign>|\b(?:[Cc]o-?)?[Cc]hair(?:man)?ship|"
    r"(?<=under the )(?:<actor>|co-chair|presidency))(?: by| of)"
)
_CO_CHAIRED = GRAMMAR.compile(
    rf"{_BY} (?:the )?(?P<ours><actor>){_BESIDE}(?P<theirs><actor|name>)"
    rf"|{_BY.replace('led', 'led1')} (?:the )?(?P<both1><actor>)"
    rf"|(?P<ours2><actor>){_BESIDE}(?P<theirs2><actor|name>),? (?:also |jointly )?(?P<led2>{_LED})"
    rf"|(?P<both3><actor>),? (?:also |jointly )?(?P<led3>{_LED})(?! by)"
    rf"(?:(?! with |<actor|met>)[^.;\n]){{0,100}} (?:together )?with (?:the |his |her )?(?P<theirs3><actor>)"
    rf"|(?P<ours5><actor>) and (?:the )?(?P<theirs5><actor>), [^.;\n<talks><met>]{{1,160}}? (?:of|from) "
    rf"(?:the )?<state>,? (?:also |jointly )?(?P<led5>{_LED})(?! by)"
    rf"|(?P<both4><actor>),? (?:also |jointly )?(?P<led4>{_LED})(?! by)"
)
_LEADING = ("led", "head", "chair", "presid", "signed")
_LEADING_WORDS = prefiltered(
    r"\b(?:led|headed|presided|signed by)\b|chair(?:ed|s|(?:man)?ship)?\b|\bunder the (?:co-chair|presidency)\b"
)
_BEGINNING, _NEAR = 300, 200


def co_chairs(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield who led talks beside somebody of home, with the one foreign state that a release is about."""
    for part in parts:
        if _LEADING_WORDS.search(part.source) is None:
            continue
        for match in _CO_CHAIRED.finditer(part.text):
            found = {name.rstrip("12345"): match.start(name) for name, text in match.groupdict().items() if text}
            if not _leads(part, found["led"], match.end()):
                continue
            theirs = _beside(part, found)
            if theirs and theirs.stated and theirs.party == home and "ours" in found:
                theirs = part.at(found["ours"]).value[0]
            if theirs is None or theirs.party or not theirs.name:
                continue
            others = [one for mention in part.within(*match.span()) if mention.kind == "actor" for one in mention.value]
            party = _counterpart(parts, home)
            if party and not any(one.stated and one.party != home for one in others if one is not theirs):
                yield theirs, party


def _leads(part: Folded, position: int, end: int) -> bool:
    """Whether a word is one for leading, or for signing a document: among those for taking part are others."""
    if part.text[position] == MARKS["sign"] and MARKS["document"] not in part.text[max(0, position - _NEAR) : position]:
        return False
    at = part.origin(position)
    return any(word in part.source[at : max(at + 12, part.origin(end))][:20].lower() for word in _LEADING)


def _beside(part: Folded, found: dict[str, int]) -> Actor | None:
    """Return the one who is named behind somebody else."""
    if "theirs" not in found:
        _, *others = part.at(found["both"]).value
        return others[0] if others else None
    theirs = part.at(found["theirs"])
    if theirs.kind == "name":
        return Actor("", theirs.value, None, "person") if " " in theirs.value else None
    first: Actor = theirs.value[0]
    return first


def _counterpart(parts: Sequence[Folded], home: str) -> str:
    """Return the one foreign state that the title, or else the beginning of the text, names; empty for several."""
    for part in parts:
        mentions = part.within(0, _BEGINNING)
        parties = {str(one.value) for one in mentions if one.kind in ("state", "demonym")} | {
            one.party for mention in mentions if mention.kind == "actor" for one in mention.value if one.stated
        }
        parties.discard(home)
        if parties:
            return parties.pop() if len(parties) == 1 else ""
    return ""
