"""Where the title of a document ends: at the first boundary whose words do not go on with it.

To the right of its head stand complements: parties, subject, period. Each place where a title may end is a boundary,
and the words behind a boundary say whether the title goes on.
"""

import re
from collections.abc import Mapping

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.document_words import (
    COUNT,
    DETERMINER,
    FINITE,
    WORD,
    counted_from,
    named_by_day,
    paired_with,
)
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import Compiled, lazy

_NEXT_TITLE = rf"(?:also )?(?:of |on |for )?(?:(?:{DETERMINER}|{COUNT}) )*(?:{WORD} ){{0,6}}?<document>"
_VERB = "<discussed|met|hold|spoke|visited|receive|invite|phoned|join|opened>"

_ADVERB = r" (?!(?:family|supply|assembly|anomaly|monopoly|monthly|early|elderly) )[a-z]{3,}ly(?= )"
"""Between a document and what is told of it: `the Treaty effectively opens`."""

_BOUNDARY = RULES.compile(
    r"(?P<quoted> \"[^\"\n]{1,160}\")|(?P<worth>,? (?:worth|valued at) [^;()\n]{2,40}?(?= (?:on|for|to) (?!<date>)))"
    r"|(?P<stop>[:;\n!?\"]|,? (?:at|by|for|from|in|of|on|through|to|under|with) which\b|"
    r"(?<!\bNo)\.(?=\s|$)| -(?=\s|[a-z])|,? (?:was|were|is|are|has|have|had|will|"
    r"would|should|shall|may|can|could|be|been|being|also|"
    r"which|that|who|whose|we|they|I(?!-)|where|when|while|whereby|thereby|thus|during|following|after|before|upon|ahead|amid|across|aimed|aiming|"
    r"designed|intended|reached|by|under(?! <name> \d)|via|because|so|but|then|earlier|later|recently|here|there|"
    r"remains?|continues|serves|constitutes?|marks|formali[sz]es|confirms|conforms|reflects|"
    r"(?:re)?affirming|reflecting|condemning|pledging|outlining|expressing|emphasi[sz]ing|stressing|recogni[sz]ing|"
    r"declaring|underlining|underscoring|committing|reiterating|welcoming|cementing|formali[sz]ing|signalling|"
    r"highlighting|detailing|describing|paving|clearing|enabling|allowing|letting|making|marking|setting|creating|giving|"
    r"including|namely|worth|totall?ing|amounting|alongside|ranging|soon|agreeing|provid(?:es?|ing)|envisag(?:es?|ing)|stipulat(?:es?|ing)|"
    r"cover(?:s|ing)?(?! the (?:years?|period)\b)|allows?|aims?|concerns?|"
    r"opens|paves|lays|represents|strengthens|underscores|underlines|demonstrates|came|comes|took|takes|gives|brings|"
    r"makes|became|becomes|entered|enters|followed|[a-z]{3,}ed(?= (?:the|an?|their|both|our|by)\b))\b"
    r"|, (?:strengthen|deepen|expand|enhanc|boost|further|bolster|build|open)ing\b)"
    rf"|(?P<verb> (?:officially |formally |jointly |also )?<sign>|(?:{_ADVERB})?,? ?{_VERB})"
    r"|(?P<aside> \([^()\n]{1,60}\))|(?P<open> \()"
    r"|(?P<and>,? (?:and|as well as|&|along with|together with|plus|besides)(?= ))|(?P<pair> (?:between|among)(?= ))"
    r"|(?P<time>,? (?:(?:in|on|for|dated|of|as of|until|from|to) )?<date>)|(?P<comma>,(?!\d{3}\b| or\b))"
    rf"|(?P<tells>(?:{_ADVERB})? "
    r"(?:<established|sign>|(?!(?:regards|towards|across|besides|plus|versus|unless|whereas|this|thus|"
    r"is|was|has|as)\b)[a-z]{3,}s)(?= (?:the|an?|its|their|both|our|new)\b))"
    r"|(?P<word> (?:in|on|at|with|for|to|as|within|through)(?= ))"
)
_SEGMENT = (
    r"(?!(?:in|on|at|for|with|to|by|during|following|after|as|who|which|where|when|while|including|according|the|its|"
    r"his|their|an?|one|both|each|namely)\b)[^,;:.()\n<actor><document><sign><date>]{1,70}?"
)
_SIDE = RULES.compile(r" (?:the )?<state|org>")
_WITH_SIDES = RULES.compile(r" with (?:the )?<state|org>(?:(?:,|,? and) (?:the )?<state|org>)*$")
_THEN_DID = lazy(r" (?:also |then )?[a-z]{3,}ed [\w.\ue000-\uf8ff]")
"""Behind a comma after those with whom a document is: what else somebody did."""
_AMONG = lazy(r"\b(?:between|among|amongst|of|with)\b")
_LISTED = RULES.compile(
    rf" {_SEGMENT}(?:, {_SEGMENT}){{0,8}},? (?:and|or|&|as well as|along with) "
    r"| (?P<on>on|in|for) [^,;:.()\n<actor><document><sign><date>]{1,70}?"
    r"(?:, (?P=on) [^,;:.()\n<actor><document><sign><date>]{1,70}?){0,8},? and (?P=on) (?!<date>)"
)
_ENDS_AFTER: Mapping[str, Compiled] = {
    "and": RULES.compile(
        rf" (?:also |then |later )?(?:{_VERB}|\w+ed (?:the|an?|to|on|that|their|his|its|views)\b|"
        r"(?:elevated|upgraded|raised) (?:ties|<field|relations>)(?!\w)|"
        r"(?:the |both )?<actor|body|state>(?:<S>)?(?: (?!was\b|were\b|been\b|be\b)[a-z]+){0,2} <sign>|"
        r"(?:in (?:their|his|her|the)|on (?:this|that|the)) (?:presence|occasion|sidelines|margins|same)\b|"
        rf"during|after|following|the next |"
        r"(?:the |its |their )?(?:[a-z]+ )?(?:progress|efforts|achievements|contributions?) "
        r"(?:in|made|towards|by)\b|"
        r"(?:another|a (?:second|<modifier>)|one)(?: one)? "
        r"(?:on|in|for|regarding|concerning|relat(?:ing|ed) to|that|which)\b|"
        rf"(?:gave|held|took|made|spoke|met|said|he|she|it|they|we|both|there|to|thus|thereby|"
        rf"agreed)\b|{_NEXT_TITLE})"
    ),
    "in": RULES.compile(
        r" (?:the )?(?:<city>|presence|capital|course|framework|context|margins|afternoon|morning)(?!\w)|"
        r" (?:the )?(?:[A-Z][\w'-]+ ){0,3}(?:Hall|Palace|Residence|Villa|Hotel)(?!\w)|"
        r" <state>(?= (?!and (?:the )?<state>)|$|[,.;])|"
        r" (?:accordance|line|addition|order|exchange|return|front|response|which|early|late|an?)\b"
    ),
    "on": lazy(
        r" (?:behalf|the (?:sidelines?|margins?|occasion|basis|same|part|results|eve|one|other|"
        r"(?:first|second|third|last|final) day))\b"
    ),
    "at": lazy(r" "),
    "with": lazy(
        r" (?:a view|the (?:aim|participation|support|help|assistance|purpose)|regard|his|her|its|their|our|my)\b"
    ),
    "for": lazy(
        r" (?:(?:the (?:first|benefit|sake)|his|her|its|their|example|instance|signature|stays|which|up to)\b|"
        r"(?:a period of )?(?:another |a further |an additional |the next )?(?!the\b)[\w-]+ years?\b)"
    ),
    "to": lazy(
        r" (?:the effect|this effect|that effect|this end|date|further|"
        r"(?:further )?(?:strengthen|boost|enhance|promote|deepen|"
        r"expand|facilitate|increase|improve|foster|support|advance|bolster|ensure|accelerate))\b"
    ),
    "as": lazy(r" "),
    "within": RULES.compile(r" (?:the )?(?:(?:framework|scope|context)\b|(?:[\w-]+ ){0,2}<talks|forum>)"),
    "through": lazy(r"(?!)"),
}
_THERE_SIGNED = RULES.compile(
    r" (?:the )?<city|state|name>(?:,? (?:and )?<city|state>)? (?:was|were|has been|have been) (?:\w+ )?<sign>"
)
"""From a place to the verb: it is that of what a document is about, `an agreement on a bridge in Lima was signed`."""
_WITH_WHOM_ON = RULES.compile(
    r" (?:the )?(?:<actor|state|org|region|body|name>)[^,;.\n]{0,40}? (?:on|for|regarding|concerning)\b"
)
_OF_ALL = lazy(
    r" (?:the (?:two|three|four)|both|our(?: two)?)"
    r"(?: (?:countries|states|nations|sides|parties|governments|ministries|agencies|leaders|presidents))?"
    r"(?= (?:was|were|in)\b|[,.;]|$)(?! in the (?:field|area|sphere))"
)
"""Behind `between`: the sides by no name, which are no part of a title where nothing follows."""
_BY_WHOM = lazy(
    r" (?:the )?(?:family|members|citizens|nationals|holders|spouses|dependants|students|sea|air|road|rail)\b"
)
"""Behind `by`: who does what a document is about."""
_SEATED = RULES.compile(r" (?:in|at) (?:the )?<city|state>(?:, (?:the )?<state>)? and ")
"""Behind the first of two sides: where it sits, as in `between the Institute in Delhi and the Academy of Malawi`."""
_NAME = r"(?:the )?[A-Z\ue000-\uf8ff]"
"""How the name of one begins to which a side belongs: with a capital, or with the mark of a word that is known."""
_OF_FIRST = RULES.compile(rf"(?:, {_NAME}[^,;.\n<sign><document>]{{0,80}}){{1,3}},? and {_NAME}")
"""Behind the first of two sides: to whom it belongs, `between the Archives, Ministry of Culture and the Library`."""
_OF_SECOND = RULES.compile(r", (?:the )?(?:<body|state|city>|(?P<actor><actor>))")
"""Behind the second of them: the same."""
_ON_WHAT = RULES.compile(
    r"[^,;.\n<sign><hold>]{1,90} (?:on|for|to|concerning|regarding|in the (?:field|area|sphere)s?)\b"
)
"""Behind `between`: the sides, and then what it is about."""
_SUBJECT = lazy(
    r" (?:on|for|in|regarding|concerning) .*(?<!operation)(?<!relations)(?<!partnership)(?<!dialogue) with$"
)
"""Up to `with`: a document is told of with its subject, and that is no cooperation or dialogue with somebody."""
_A_PARTY = RULES.compile(r" (?:the |his |her |its |their )?<actor|state|org>")
"""Behind `with` where the subject of a document is told: with whom it was signed."""
_TIME_ASIDE = RULES.compile(r"<date|sign>")
"""In brackets behind a document: when or by whom it was signed."""
_SUCH = lazy(r"\bsuch (?:[a-z]+ )?as$")
_ANOTHER_EVENT = RULES.compile(
    r" (?:also |then |later )?(?:the )?(?P<sign><sign>)(?P<doc> of [^.;,\n]{0,40}<document>)?"
)
_A_PERSON = RULES.compile(
    r" (?:the |his |her )?(?:(?:newly [a-z]+|outgoing|incoming|<modifier>|<visited>) )?"
    r"(?:(?:[A-Z][a-z]+|<field>) and )?<actor>"
)
_PERIOD = lazy(r"\d{4} ?[-/] ?\d{2,4}$|\d{4}$")
_NEAR = 16
_OF_WHAT = lazy(r"\b(?:on|for|of|about|concerning|regarding)(?: the)?$")
"""Before a gerund that is what a document is about: `a protocol on holding consultations`."""
_ENDS_RIGHT_BEHIND: Mapping[str, Compiled] = {
    "to": lazy(r" (?!(?:the|an?|which|whom|date|and)\b)[a-z]+ "),
    "for": RULES.compile(r" (?:the )?<state>(?= (?:and|while|with|at|in)\b|[,.;]|$)"),
}
"""Behind a word that follows a document: what it is for, `four memoranda to ease travel`, or who of two signs it."""
_BARE = lazy(r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) $")
"""Right before a document: it is called by nothing but what it is for, as in `an agreement to protect divers`."""
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


def title_end(clause: Clause, head: int) -> int:
    """Return where a title ends: at the first boundary that it does not go beyond."""
    text, limit = clause.text, clause.end
    head = max(head, paired_with(clause, head))
    pairs, apposed = 0, False
    counted = counted_from(clause, head) >= 0
    for match in _BOUNDARY.finditer(text, head + 1, limit):
        kind = str(match.lastgroup)
        if kind == "aside" and _TIME_ASIDE.search(match[0]):
            return match.start()
        if kind == "pair" and ((counted and match.start() == head + 1) or _has_no_name(clause, match.end())):
            return match.start()
        if kind == "pair":
            pairs += 1
        elif kind == "comma" and (pairs or apposed) and _is_apposed(clause, match.start(), second=not pairs):
            apposed = True
        elif kind == "and" and pairs and _goes_on(clause, match.end()):
            pairs -= 1
        elif kind == "word" and pairs and _SEATED.match(text, match.start(), limit):
            continue
        elif kind not in ("aside", "quoted", "worth") and _ends(clause, head, kind, match):
            return match.start()
    return limit


def goes_on_with(clause: Clause, start: int, end: int) -> bool:
    """Whether a preposition leads to what a document is about: `on visas`, not `on the sidelines`, `for two years`."""
    ends = _ENDS_AFTER.get(clause.text[start:end].strip())
    return ends is None or ends.match(clause.text, end, clause.end) is None


def _has_no_name(clause: Clause, position: int) -> bool:
    """Whether a document is between sides that are no part of its name: `both countries`, `Ministers A and B`."""
    if _OF_ALL.match(clause.text, position, clause.end):
        return True
    return _is_person(clause, position) and _ON_WHAT.match(clause.text, position, clause.end) is None


def _is_apposed(clause: Clause, position: int, *, second: bool) -> bool:
    """Whether a comma stands before what one of two sides belongs to: `the Archives, Ministry of Culture and …`."""
    match = (_OF_SECOND if second else _OF_FIRST).match(clause.text, position, clause.end)
    if match is None:
        return False
    if second:
        return match["actor"] is None or not _is_person(clause, position + 1)
    return FINITE.search(match[0]) is None


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
        return not _is_period(clause, match) and named_by_day(clause, match.end() - 1) < 0
    if kind == "and":
        ends = _ENDS_AFTER["and"].match(clause.text, match.end(), clause.end) is not None
        return ends or _is_person(clause, match.end()) or _is_signing(clause, match.end())
    if kind == "word":
        return _ends_at_word(clause, head, match)
    if kind == "stop":
        return _ends_at_stop(clause, match)
    return kind not in ("verb", "tells") or _ends_at_verb(clause, head, match)


def _ends_at_stop(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a word that ends most titles ends this one: not `by` before members, nor a gerund that it is about."""
    if match[0].strip() == "by":
        return _BY_WHOM.match(clause.words(match.end(), clause.end)) is None
    return not match[0].endswith("ing") or _is_told_of(clause, match)


def _ends_at_comma(clause: Clause, head: int, match: re.Match[str]) -> bool:
    """Whether no list goes on behind a comma: one of states only where a document is between some."""
    text, limit = clause.text, clause.end
    if _THEN_DID.match(text, match.end(), limit) and _WITH_SIDES.search(text, head, match.start()):
        return True
    sides = _SIDE.match(text, match.end(), limit) is not None and _AMONG.search(text, head, match.start()) is None
    listed = _LISTED.match(text, match.end(), limit)
    if sides or listed is None:
        return True
    return listed["on"] is not None and f" {listed['on']} " not in text[head : match.start()]


def _ends_at_word(clause: Clause, head: int, match: re.Match[str]) -> bool:
    word = match[0].strip()
    if word == "as" and _SUCH.search(clause.text, head, match.end()):
        return False
    behind = _ENDS_RIGHT_BEHIND.get(word) if match.start() == head + 1 else None
    bare = word == "to" and _BARE.search(clause.text, max(clause.start, head - _NEAR), head) is not None
    if behind is not None and not bare and behind.match(clause.text, match.end(), clause.end):
        return True
    if word in ("in", "at") and _THERE_SIGNED.match(clause.text, match.end(), clause.end):
        return False
    ends = _ENDS_AFTER[word].match(clause.text, match.end(), clause.end) is not None
    return ends if word != "with" else _ends_with(clause, head, match.end(), otherwise=ends)


def _ends_at_verb(clause: Clause, head: int, match: re.Match[str]) -> bool:
    """Whether a verb ends a title: not one that tells what a document is to do, nor a form that is a noun as well."""
    form = match[0] if match[0].isascii() else clause.form(match.end() - 1)
    if match.lastgroup == "tells":
        return form.endswith("s")
    if clause.text[head + 1 : match.start()] == " to":
        return False
    return _is_told_of(clause, match) if form.endswith("ing") else form not in _NOUNS


def _is_told_of(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a gerund tells what a document does, and not what it is about: no `on` or `for` stands before it."""
    return _OF_WHAT.search(clause.text, max(clause.start, match.start() - _NEAR), match.start()) is None


def _ends_with(clause: Clause, head: int, position: int, *, otherwise: bool) -> bool:
    """Whether `with` tells with whom a document was signed: it is part of `agreement with Spain on visas`."""
    if _WITH_WHOM_ON.match(clause.text, position, clause.end):
        return False
    if _SUBJECT.search(clause.words(head, position)) and _A_PARTY.match(clause.text, position, clause.end):
        return True
    whom = _is_person(clause, position, ("person", "fellow", "office"))
    return whom or (otherwise and _A_PERSON.match(clause.text, position, clause.end) is None)


def _is_signing(clause: Clause, position: int) -> bool:
    """Whether another signing is told behind `and`, not what this document is about: `recognition and exchange`."""
    further = _ANOTHER_EVENT.match(clause.text, position, clause.end)
    if further is None:
        return False
    return clause.form(further.end("sign") - 1) not in _NOUNS or further["doc"] is not None


def _is_person(clause: Clause, position: int, sorts: tuple[str, ...] = ("person", "fellow")) -> bool:
    whom = _A_PERSON.match(clause.text, position, clause.end)
    return whom is not None and any(actor.sort in sorts for actor in clause.folded.at(whom.end() - 1).value)


def _is_period(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a date is the period of a programme: `for 2025`, `in 2025-2026`."""
    mention = clause.folded.at(match.end() - 1)
    words = clause.folded.source[mention.start : mention.end]
    return bool(_PERIOD.match(words)) and (
        "-" in words or match[0].lstrip(" ,").startswith(("for", "of", "until", "to", "from"))
    )
