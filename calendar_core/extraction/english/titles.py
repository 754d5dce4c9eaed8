"""Where the title of a document begins and ends: `Free Trade Agreement`, `two MoUs`, `Agreement between A and B on C`.

A title is read outwards from its head, the word for a document. To the left stand the words that belong to its name
or count it; to the right come complements: parties, subject, period. Each place where a title may end is a boundary,
and the words behind a boundary say whether the title goes on.
"""

import re
from collections.abc import Mapping

from attrs import define, evolve

from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.grammar import Pattern

DETERMINER = (
    "(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch|[Aa]nother|[Oo]ther|[Bb]oth)"
)
"""Words that open the name of a document and are no part of it."""

COUNT = (
    "(?:(?:(?:[Mm]ore than|[Oo]ver|[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]t least) )?"
    "(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|"
    "(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|"
    r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty)(?:-\w+)?|\d{1,3}(?![.,]?\d)(?! [mb]illion)|a dozen|dozens of)|"
    "[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Vv]arious|"
    "[Aa] (?:(?:large |whole |wide )?(?:number|series|range)|package|set|pair) of)"
)
"""Words that count documents; they are the only name that `thirteen agreements` have."""

WORD = (
    r"(?!(?:of|on|for|in|to|with|by|from|under|that|which|and|an?|the)\b)"
    r"(?:[^\s,;:.()\"<document><sign>]|(?<=\d)[.,](?=\d))+"
)
"""A word that may stand before the head of a title."""

_NEXT_TITLE = rf"(?:also )?(?:of |on |for )?(?:(?:{DETERMINER}|{COUNT}) )*(?:{WORD} ){{0,6}}?<document>"
_VERB = "<discussed|met|hold|spoke|visited|receive|invite|phoned|join|opened>"

_BOUNDARY = RULES.compile(
    r"(?P<quoted> \"[^\"\n]{1,160}\")"
    r"|(?P<stop>[:;\n!?\"]|\.(?=\s|$)| - |,? (?:was|were|is|are|has|have|had|will|would|should|shall|may|"
    r"can|could|be|been|also|which|that|"
    r"who|whose|where|when|while|whereby|thereby|thus|during|following|after|before|upon|ahead|amid|aimed|aiming|"
    r"designed|intended|reached|by|under|via|because|so|but|then|earlier|later|recently|here|there|"
    r"remains?|continues|serves|constitutes?|marks|formali[sz]es|confirms|reflects|"
    r"including|agreeing|provid(?:es?|ing)|envisag(?:es?|ing)|stipulat(?:es?|ing)|covers?|allows?|aims?|"
    r"opens|paves|lays|represents|strengthens|underscores|underlines|demonstrates|came|comes|took|takes|gives|brings|"
    r"makes|became|becomes|entered|enters|[a-z]{3,}ed(?= (?:the|an?|their|both|our)\b))\b)"
    rf"|(?P<verb> (?:officially |formally |jointly |also )?<sign>|,? ?{_VERB})"
    r"|(?P<aside> \([^()\n]{1,60}\))|(?P<open> \()"
    r"|(?P<and>,? (?:and|as well as|&|along with|together with|plus)(?= ))|(?P<pair> (?:between|among)(?= ))"
    r"|(?P<time>,? (?:(?:in|on|for|dated|of|as of|until|from|to) )?<date>)|(?P<comma>,(?!\d{3}\b))"
    r"|(?P<word> (?:in|on|at|with|for|to|as|within|through)(?= ))"
)
_SEGMENT = (
    r"(?!(?:in|on|at|for|with|to|by|during|following|after|as|who|which|where|when|while|including|according|the|its|"
    r"his|their|an?|one|both|each|namely)\b)[^,;:.()\n<actor><document><sign><date>]{1,70}?"
)
_SIDE = RULES.compile(r" (?:the )?<state|org>")
_AMONG = re.compile(r"\b(?:between|among|amongst|of|with)\b")
_LISTED = RULES.compile(rf" {_SEGMENT}(?:, {_SEGMENT}){{0,8}},? (?:and|or|&) ")
_ENDS_AFTER: Mapping[str, re.Pattern[str] | Pattern] = {
    "and": RULES.compile(
        rf" (?:also |then |later )?(?:{_VERB}|<sign>(?<!exchange)|\w+ed (?:the|an?|to|on|that|their|his|its|views)\b|"
        r"(?:the |both )?<actor|body|state>(?:<S>)?(?: (?!was\b|were\b|been\b|be\b)[a-z]+){0,2} <sign>|"
        r"(?:in (?:their|his|her|the)|on (?:this|that|the)) (?:presence|occasion|sidelines|margins|same)\b|"
        rf"during|after|following|the next |(?:another|a second|one)(?: one)? (?:on|in|for|regarding|concerning)\b|"
        rf"(?:gave|held|took|made|spoke|met|said|he|she|it|they|we|both|there|to|thus|thereby|"
        rf"agreed)\b|{_NEXT_TITLE})"
    ),
    "in": RULES.compile(
        r" (?:the )?(?:<city>|presence|capital|course|framework|context|margins|afternoon|morning)(?!\w)|"
        r" <state>(?= |$|[,.;])|"
        r" (?:accordance|line|addition|order|exchange|return|front|response|which|early|late|an?)\b"
    ),
    "on": re.compile(r" (?:behalf|the (?:sidelines?|margins?|occasion|basis|same|part|results|eve|one|other))\b"),
    "at": re.compile(r" "),
    "with": re.compile(r" (?:a view|the (?:aim|participation|support|help|assistance|purpose)|regard)\b"),
    "for": re.compile(
        r" (?:(?:the first|his|her|its|their|example|instance|signature|stays|which|up to)\b|"
        r"(?:a period of )?(?!the\b)[\w-]+ years?\b)"
    ),
    "to": re.compile(
        r" (?:the effect|this effect|that effect|this end|date|(?:further )?(?:strengthen|boost|enhance|promote|deepen|"
        r"expand|facilitate|increase|improve|foster|support|advance|bolster|ensure|accelerate))\b"
    ),
    "as": re.compile(r" "),
    "within": re.compile(r" (?:the )?(?:framework|scope|context)\b"),
    "through": re.compile(r"(?!)"),
}
_WITH_WHOM_ON = RULES.compile(
    r" (?:the )?(?:<actor|state|org|region|body|name>)[^,;.\n]{0,40}? (?:on|for|regarding|concerning)\b"
)
_OF_ALL = re.compile(
    r" (?:the (?:two|three|four)|both)(?: (?:countries|states|nations|sides|parties|governments|leaders|presidents))?"
    r"(?= (?:was|were|in)\b|[,.;]|$)(?! in the (?:field|area|sphere))"
)
"""Behind `between`: the sides by no name, which are no part of a title where nothing follows."""
_SUBJECT = re.compile(
    r" (?:on|for|in|regarding|concerning) .*(?<!operation)(?<!relations)(?<!partnership)(?<!dialogue) with$"
)
"""Up to `with`: a document is told of with its subject, and that is no cooperation or dialogue with somebody."""
_A_PARTY = RULES.compile(r" (?:the )?<actor|state|org>")
"""Behind `with` where the subject of a document is told: with whom it was signed."""
_THIS = re.compile(r"\b(?:[Tt]his|[Tt]he following) $")
_OF_BOTH_SIDES = ("joint_statement", "declaration")
_SUCH = re.compile(r"\bsuch (?:[a-z]+ )?as$")
_ANOTHER_EVENT = RULES.compile(r" (?:the )?<sign>")
_A_PERSON = RULES.compile(r" (?:the |his |her )?<actor>")
_AROUND = " ,.;:\"'“”«»-–—"
_QUOTES = (("“", "”"), ("«", "»"))
_LAST_AND = re.compile(r"[,;] (?:and|as well as)$")
"""At the end of the last line but one of a list."""
_PERIOD = re.compile(r"\d{4} ?[-/] ?\d{2,4}$|\d{4}$")
_NUMBERED = re.compile(r"\s*\(?(\d{1,2})[.)]")
_RELATIVE = re.compile(r"\b(?:which|that|who) (?:was|were|is|are|has|have|had|will|would)\b")
_TELLING = re.compile(r"\b(?:was|were|is|are|has|have|had|said)\b")
_ITEM = re.compile(r"\s*(?:[-–•*●·]|\(?\d{1,2}(?:[.)]| \|)|\(?(?:[a-z]|[ivx]{1,4})\))\s*(?:[Tt]he |[Aa]n? )?")
_TOLD_OF_IT = RULES.compile(
    r",? (?:which )?(?:was |were )?<sign> (?:by|on)\b|, (?:(?:under|by|through) )?which\b|, whereby\b"
)
"""In a line of a list: what is told of the document named there."""

_CAPITALS = RULES.compile(
    r"(?:(?:[A-Z][\w.'&-]*|(?<=\w )\d{4}|<modifier|demonym|field|name|org|state|region|city|body|forum|"
    r"talks|head|relations|opened|actor>)'?"
    r"(?:-|(?: (?:and|of|on|for|in|the|&))* |,(?: and)? (?=[A-Z\ue000-\uf8ff]))){1,12}$"
)
_LEAD = RULES.compile(
    r"^(?:(?:Ceremony|The|A|An|During|Additionally|In|Also|This|These|At|On|After|Under|Both|Its|Their|Later|Among|With|As|"
    r"Following|of|on|for|and|in|the|Moreover|New)[ ,-]+|(?:<state>|<org>|<demonym>)'s? |<actor>'s |"
    r"<actor>,? (?:and|on|of|for|in|the) )+"
)
_ANOTHER_NAME = RULES.compile(
    r".*(?: and the |<city> the |(?:<talks|forum>|\b(?:Meeting|Session|Council)) [^,;\n]{0,40}?of the )"
)
_COUNTED = RULES.compile(rf"(?<![\w.,-])(?P<words>{COUNT} (?:{WORD} (?:and (?={WORD} ))?){{0,4}})$")
_DESCRIBED = RULES.compile(rf"(?<![\w-]){DETERMINER} (?P<words>(?:{WORD} (?:and )?){{1,4}})$")
_BARE = RULES.compile(
    rf"<sign>(?: ceremony)?(?: of| for)? (?P<words>(?:(?!(?:today|yesterday|here|also|jointly|with)\b){WORD} ){{1,3}})$"
)
"""Between a word for signing and a document without an article: what describes it, as in `sign trade agreement`."""
_PRAISE = re.compile(
    r"^(?:(?:new|important|landmark|historic|key|relevant|separate|first|following|corresponding|respective|said|major|"
    r"latest|recent|other|above|same)[ ,]+)+"
)
_PLURAL = re.compile(
    r"(?:s|memoranda(?: of understandings?)?|memorandums of understanding|letters of intent|package of documents)$",
    re.IGNORECASE,
)
_SINGULAR = re.compile(
    r"(?:terms of reference|minutes|record of discussions|exchange of notes|exchange of letters|notes|"
    r"(?:plan|program|programme) of [\w -]+|consultations plan)$",
    re.IGNORECASE,
)
_PAIR = RULES.compile(r" (?:and|or) (?P<doc><document>)")
_REACH = 90
_NEAR = 10
_OF_WHAT = re.compile(r"\b(?:on|for|of|about|concerning|regarding)(?: the)?$")
"""Before a gerund that is what a document is about: `a protocol on holding consultations`."""
_NOUNS = frozenset(
    {
        "exchange",
        "conclusion",
        "adoption",
        "signature",
        "signing",
        "participation",
        "address",
        "host",
        "issue",
        "opening",
    }
)
"""Words for events that may stand in a title as nouns: `on the exchange of data`."""


@define(slots=True)
class Title:
    """The title of a document.

    Attributes:
        text: its words, exactly as the release has them, on one line.
        start: where it begins in the folded text.
        end: where it ends.
    """

    text: str
    start: int
    end: int


def title_at(clause: Clause, head: int) -> Title:
    """Return the title whose head stands at a position of a sentence."""
    return _cut(clause, _start(clause, head), _end(clause, head))


def named_in_heading(clause: Clause, head: int, title: Title) -> Title:
    """Return what the heading calls a document that the release itself is: `This joint statement was issued by …`."""
    heading = clause.reading.title
    kind = clause.folded.at(head).value
    if kind not in _OF_BOTH_SIDES or clause.in_title or not heading.sentences:
        return title
    if not _THIS.search(clause.text, clause.start, title.start):
        return title
    first = evolve(clause, part=heading, number=0, sentence=heading.sentences[0])
    at = first.first("document", first.start, first.end)
    if at < 0 or first.folded.at(at).value != kind:
        return title
    return Title(title_at(first, at).text, title.start, title.end)


def is_plural(form: str) -> bool:
    """Whether a word for documents stands for several."""
    return _PLURAL.search(form) is not None and _SINGULAR.search(form) is None


def paired_with(clause: Clause, head: int) -> int:
    """Return the position of the second head of `12 agreements and memoranda`; -1 where a document has its own."""
    pair = _PAIR.match(clause.text, head + 1, clause.end)
    if pair is None or not is_plural(clause.form(head)) or not is_plural(clause.form(pair.start("doc"))):
        return -1
    return pair.start("doc")


def title_from(clause: Clause, start: int, head: int) -> Title:
    """Return the title of another document of a kind: its head, and the subject that begins at a position."""
    rest = _cut(clause, start, _end(clause, start))
    return Title(f"{clause.words(head, head + 1)} {rest.text}", rest.start, rest.end)


def title_of_item(clause: Clause) -> Title:
    """Return a line of a list as a title, without its bullet or number and without what it says of the document."""
    item = _ITEM.match(clause.text, clause.start, clause.end)
    told = _TOLD_OF_IT.search(clause.text, clause.start, clause.end)
    return _cut(clause, item.end() if item else clause.start, told.start() if told else clause.end)


def is_item(clause: Clause) -> bool:
    """Whether a sentence is a line of a list: not a paragraph of a release whose paragraphs have numbers."""
    return _ITEM.match(clause.text, clause.start, clause.end) is not None and not _is_paragraph(clause)


def _is_paragraph(clause: Clause) -> bool:
    """Whether a line tells something, or its number does not go on from the line before, as one of a list does."""
    words = clause.source
    if _TELLING.search(_RELATIVE.sub("", words)):
        return True
    number = _NUMBERED.match(words)
    if number is None or int(number[1]) == 1 or not clause.number:
        return False
    part, before = clause.part, clause.part.sentences[clause.number - 1]
    last = _NUMBERED.match(part.folded.text, before.start, before.end)
    return last is None or int(last[1]) != int(number[1]) - 1


def _cut(clause: Clause, start: int, end: int) -> Title:
    words = " ".join(clause.words(start, end).split()).strip(_AROUND)
    return Title(_closed(_LAST_AND.sub("", words).strip(_AROUND)), start, end)


def _closed(words: str) -> str:
    """Return a title with the quotation mark at its end that a name in it needs."""
    return next((words + pair[1] for pair in _QUOTES if words.count(pair[0]) > words.count(pair[1])), words)


def _start(clause: Clause, head: int) -> int:
    """Return where the words begin that name or count a document."""
    text, low = clause.text, max(clause.start, head - _REACH)
    counted = _COUNTED.search(text, low, head)
    if counted:
        return counted.start("words")
    mention = clause.folded.at(head)
    if clause.folded.source[mention.start].isupper():
        capitals = _CAPITALS.search(text, low, head)
        start = capitals.start() if capitals else head
        lead = _LEAD.match(text[start:head])
        return _capital(clause, _last_name(text, start + lead.end() if lead else start, head), head)
    described = _DESCRIBED.search(text, low, head) or _BARE.search(text, low, head)
    if described is None:
        return head
    start = described.start("words")
    praise = _PRAISE.match(clause.words(start, head))
    return clause.folded.position(clause.folded.origin(start) + praise.end()) if praise else start


def _last_name(text: str, start: int, head: int) -> int:
    """Return where the last of several names begins: `the Charter of the Forum and the Trade Agreement`."""
    match = _ANOTHER_NAME.match(text, start, head)
    return match.end() if match else start


def _capital(clause: Clause, start: int, head: int) -> int:
    """Return where the first word with a capital begins: `following discussions, Memoranda` is no name."""
    while start < head and not clause.folded.source[clause.folded.origin(start)].isupper():
        space = clause.text.find(" ", start, head)
        start = space + 1 if space >= 0 else head
    return start


def _end(clause: Clause, head: int) -> int:
    """Return where a title ends: at the first boundary that it does not go beyond."""
    text, limit = clause.text, clause.end
    head = max(head, paired_with(clause, head))
    pairs = 0
    counted = _COUNTED.search(text, max(clause.start, head - _REACH), head)
    for match in _BOUNDARY.finditer(text, head + 1, limit):
        kind = str(match.lastgroup)
        if kind == "pair" and (_OF_ALL.match(text, match.end(), limit) or (counted and match.start() == head + 1)):
            return match.start()
        if kind == "pair":
            pairs += 1
        elif kind == "and" and pairs and _goes_on(clause, match.end()):
            pairs -= 1
        elif kind not in ("aside", "quoted") and _ends(clause, head, kind, match):
            return match.start()
    return limit


def _goes_on(clause: Clause, position: int) -> bool:
    """Whether the other side of `between A and B` stands behind `and`, not what follows the document."""
    if _A_PARTY.match(clause.text, position, clause.end):
        return True
    return _ENDS_AFTER["and"].match(clause.text, position, clause.end) is None


def _ends(clause: Clause, head: int, kind: str, match: re.Match[str]) -> bool:
    """Whether a title ends at a boundary."""
    if kind == "comma":
        return _ends_at_comma(clause, head, match)
    if kind == "time":
        return not _is_period(clause, match)
    if kind == "and":
        ends = _ENDS_AFTER["and"].match(clause.text, match.end(), clause.end) is not None
        return ends or _is_person(clause, match.end()) or _is_signing(clause, match.end())
    if kind == "word":
        return _ends_at_word(clause, head, match)
    return kind != "verb" or _ends_at_verb(clause, match)


def _ends_at_comma(clause: Clause, head: int, match: re.Match[str]) -> bool:
    """Whether no list goes on behind a comma: one of states only where a document is between some."""
    text, limit = clause.text, clause.end
    sides = _SIDE.match(text, match.end(), limit) is not None and _AMONG.search(text, head, match.start()) is None
    return sides or _LISTED.match(text, match.end(), limit) is None


def _ends_at_word(clause: Clause, head: int, match: re.Match[str]) -> bool:
    word = match[0].strip()
    if word == "as" and _SUCH.search(clause.text, head, match.end()):
        return False
    ends = _ENDS_AFTER[word].match(clause.text, match.end(), clause.end) is not None
    return ends if word != "with" else _ends_with(clause, head, match.end(), otherwise=ends)


def _ends_at_verb(clause: Clause, match: re.Match[str]) -> bool:
    form = clause.form(match.end() - 1)
    if form.endswith("ing"):
        return _OF_WHAT.search(clause.text, max(clause.start, match.start() - _NEAR), match.start()) is None
    return form not in _NOUNS


def _ends_with(clause: Clause, head: int, position: int, *, otherwise: bool) -> bool:
    """Whether `with` tells with whom a document was signed: it is part of `agreement with Spain on visas`."""
    if _WITH_WHOM_ON.match(clause.text, position, clause.end):
        return False
    if _SUBJECT.search(clause.words(head, position)) and _A_PARTY.match(clause.text, position, clause.end):
        return True
    return _is_person(clause, position) or (otherwise and _A_PERSON.match(clause.text, position, clause.end) is None)


def _is_signing(clause: Clause, position: int) -> bool:
    """Whether the signing of another document is told behind `and`, not what this one is about."""
    further = _ANOTHER_EVENT.match(clause.text, position, clause.end)
    return further is not None and clause.form(further.end() - 1) in ("signing", "signature", "adoption")


def _is_person(clause: Clause, position: int) -> bool:
    whom = _A_PERSON.match(clause.text, position, clause.end)
    return whom is not None and any(
        actor.sort in ("person", "fellow") for actor in clause.folded.at(whom.end() - 1).value
    )


def _is_period(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a date is the period of a programme: `for 2025`, `in 2025-2026`."""
    mention = clause.folded.at(match.end() - 1)
    words = clause.folded.source[mention.start : mention.end]
    return bool(_PERIOD.match(words)) and (
        "-" in words or match[0].lstrip(" ,").startswith(("for", "of", "until", "to", "from"))
    )
