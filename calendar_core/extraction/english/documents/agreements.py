"""Rules for documents that were signed, adopted, exchanged."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.document_words import (
    COUNT,
    DETERMINER,
    FINITE,
    WORD,
    named_by_day,
    paired_with,
)
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.documents.anniversaries import time_of_signing
from calendar_core.extraction.english.documents.dated_documents import dated_documents
from calendar_core.extraction.english.documents.objects import NP, is_object, was_done_by
from calendar_core.extraction.english.documents.opening_participles import opened_by_participle
from calendar_core.extraction.english.documents.several_titles import titles_of_several, titles_one_by_one
from calendar_core.extraction.english.documents.signatories import is_by_others, is_of_others
from calendar_core.extraction.english.documents.signings import BE, NAMELESS, NOUNS, is_of_companies, signing, status_of
from calendar_core.extraction.english.documents.titles import (
    Title,
    is_item,
    is_signed_by_firms,
    named_before,
    named_in_heading,
    title_at,
    title_from,
    title_of_item,
    told_behind,
)
from calendar_core.extraction.english.documents.told_later import told_later
from calendar_core.extraction.english.documents.unsigned import is_of_one_side, is_unsigned
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_SIGN_WHAT = r"(?P<sign><sign>)(?P<mid>(?:[^;:.\n<sign>]|(?<=\d)\.(?=\d)){0,90}?) [\"']?(?P<doc><document>)"
_AT_HEAD = r"(?:^|(?<=[.\n] )|(?<=\n))"
_WORDINGS = RuleSet(
    rule(
        "signing_of",
        r"(?P<sign><sign>)(?: [Cc]eremony)?(?:(?: also)?(?: was| were)? <hold>)?"
        r"(?:,? [^;:.\n<sign>]{0,60}?,?)?? (?:of|for)"
        r"(?P<mid>(?:[^;:.\n]|(?<=\d)\.(?=\d)){0,50}?) [\"']?(?P<doc><document>)",
        "sign", "document",
    ),
    rule(
        "signing_of",
        r"(?P<sign><sign>)"
        r"(?: and(?= <document>)| [Cc]eremony:?(?= <document>)"
        r"|(?: [Cc]eremony)? (?:also )?(?:included|covered|comprised)(?= an? | the ))"
        r"(?P<mid>[^;:.\n<sign>]{0,50}?) (?P<doc><document>)",
        "sign", "document",
    ),
    rule(
        "was_signed",
        rf"(?P<doc><document>)(?P<between>[^;\n]{{0,300}}?) {BE} ?(?:<modifier> |first )?(?P<sign><sign>)",
        "sign", "document",
    ),
    rule(
        "signed_by",
        r"(?P<doc><document>)(?P<between>(?: \([^)\n]*\))?"
        r"(?: (?:on|between|with|for|of|in|to|concerning|regarding|amending|establishing|worth) "
        r"(?:[^,;.\n<sign>]|,(?= [A-Z\ue000-\uf8ff])){1,110}?"
        r"| (?:between|among)[^;.:\n<sign>]{3,160}?(?=, (?:[a-z]+ |<modifier> )?<sign>))?,?"
        r"(?: \w+| <modifier>){0,2}) (?P<sign><sign>) "
        r"(?:by|between|on|in|during|today|at|<date>|with|following|as a result|"
        r"earlier (?:today|this|in)|last|this|yesterday|here|after|within)(?!\w)",
        "sign", "document",
    ),
    rule("signed_by", r"(?P<doc><document>)(?P<between>[^;\n<sign>]{0,200}?) (?P<sign><sign>)\s*\Z"),
    rule("signed_by", r"(?P<doc><document>)(?P<between>[^;.\n<sign>(]{0,160}?) \((?P<sign><sign>) (?:on|in|by|<date>)"),
    rule(
        "exchange_held",
        r"(?P<sign>(?P<doc><document>))(?: [^;.\n<sign><hold>]{0,200}?)? (?P<held>(?:was |were )?<hold>)",
        "document", "hold",
    ),
    rule(
        "ended_with",
        r"(?:<talks|forum|visit> (?:[a-z]+ly )?(?:<sign>|<hold>|ended|resulted|culminated|closed)|"
        r"(?:<sign>|<hold>|summ(?:ed|ing) up|summari[sz](?:ed|ing)|crown(?:ed|ing)|ended) (?:the|their) "
        r"(?:[a-z-]+ |<modifier> ){0,2}<talks|forum|visit>) (?:with|in|by) (?:an?|the) (?:[a-z]+ ){0,3}"
        r"(?P<sign>(?P<doc><document>))",
        "document", "talks|forum|visit",
    ),
    rule(
        "signed_by",
        r"(?P<doc><document>)(?P<between>(?: (?:on|between|with|for) [^,;.\n<sign>]{1,110}?)?),? (?:that|which) "
        r"(?:(?:the|both|our) (?:two )?(?:countries|sides|parties|states|governments|ministers|presidents|leaders)|"
        r"they|we|(?:the )?<actor|state>(?:,? and (?:the )?<actor|state|org>)?)"
        r"(?:(?: <hold>|'ve)?(?: just| both| jointly)?) (?P<sign><sign>)",
        "sign", "document",
    ),
    rule(
        "signed_by",
        rf"{_AT_HEAD}(?:(?:[A-Z][a-z]+ed|<name|sign|discussed|established>) [^.;\n]{{1,160}}, and )?(?P<sign><sign>) "
        r"(?:(?:during|in|on|at|by|between|<date>|last|earlier|this)(?!\w)[^.;\n<sign>]{0,120}?|<date>), "
        rf"(?:the|this|our) (?:{WORD} ){{0,6}}(?P<doc><document>)(?! (?:was|were)\b)",
        "sign", "document",
    ),
    rule("signed", rf"(?<=\bby ){_SIGN_WHAT}", "sign", "document"),
    rule("signed", _SIGN_WHAT, "sign", "document"),
    rule(
        "signed",
        rf"(?<!\ba )(?P<sign><established>)(?P<mid>(?: {DETERMINER}| {COUNT}| {WORD}){{1,6}}) (?P<doc><document>)",
    ),
    rule("was_signed", rf"(?P<doc><document>)(?P<between>[^;\n]{{0,160}}?) {BE} ?(?P<sign><established>)"),
)  # fmt: skip
_ANOTHER = RULES.compile(
    r",? (?:and|as well as) (?:another|a (?:second|<modifier>)|one)(?: one)? "
    r"(?P<subject>(?:on|in|for|regarding|concerning|relat(?:ing|ed) to) )"
)
_SO_MANY = RULES.compile(
    rf"\b(?:{COUNT}|[Bb]ilateral)(?: (?:[a-z]+|<field>|<modifier>)){{0,2}} $|<demonym|state>-<demonym|state> $"
)
"""Before documents without names that count all the same: `six bilateral instruments`."""
_BEFORE_ANOTHER = RULES.compile(
    r"<document>(?: <document>| (?:on|concerning|regarding) (?!<date>|behalf\b|the (?:basis|occasion|margins)\b))"
)
_NO = lazy(r"\b(?:[Nn]o|[Nn]either) (?:\S+ ){0,2}$")
"""Before a document: none was signed."""

_TELLS = lazy(
    r"\b(?:also|includes?|encompass\w*|spans?|focus\w*|involves?|relates?|addresses|deals? with|centred|"
    r"conforms?|provides?|establishes|seeks|intends|enables|allows|"
    r"foresees?|envisages?|comprises?|aims?|marks?|follows?)\b"
)
"""In a line: it tells of a document, and is not its name."""
_EXPLAINED = lazy(r": (?=The|This|It\b)")
"""Behind a document in a list: what it is about."""
_ALREADY = RULES.compile(r"<hold> (?:(?:already|previously|earlier) been|earlier) $")
"""Before `signed` without a time: it is long ago."""
_SIGNED_ON = RULES.compile(r"<sign> (?:by (?:[^.;:\n<date>]{1,80} )?)?(?:on|in) <date>")
"""Behind a document: that is its day, whatever day the sentence told before."""
_ACTS = RULES.compile(
    r" <arrive|hold|met|visited|receive> "
    r"| (?!(?:signed|concluded|adopted|reached|exchanged|initialled|agreed|dated|regards?|towards)\b)"
    r"(?:[a-z]+(?:s|ed)|came|took|gave|brought|made|saw|set|led|grew|built|won) "
    r"(?:the|an?|its|their|his|her|our|more|all|both|months|years|out|to|from|\d|\W)"
)
"""Behind a document: a verb that tells what it does, as in `the deal assures the country of rice`."""
_DOES = RULES.compile(
    r"\W*(?:The|This|That|Our|Its) (?:(?:<modifier|org|name|field|demonym|state>|[A-Z]?[a-z-]+)(?:<S>)? ){0,5}"
    r"<document>(?: \([^)\n]{1,20}\))? "
    r"(?:<invite>|(?!(?:is|was|has|between|of|on|for|with|in|concerning)\b)[a-z]+s [a-z])"
)
"""A line that goes on to tell what a document does: `The agreement secures better access`."""
_UNDER = lazy(
    r"\b(?:under|within|pursuant to|in accordance with|on the basis of|based on|implementation of|provisions of|"
    r"(?<!number )(?<!series )(?<!range )(?<!package )(?<!set )(?<!pair )(?<!total )of|to) (?:the |an? |this )?$",
    re.IGNORECASE,
)
_ON_A_DAY = RULES.compile(r" on <date>")
"""Behind a document that is called by its year: the day on which it was signed."""
_SIGNED_BEFORE = RULES.compile(rf"(?<!were )(?<!was )(?<!been )<sign>{NP} $")
"""Before a document of an active verb: not that of `signed a treaty, and two memoranda were exchanged`."""
_FOR_WHICH = RULES.compile(rf",? (?:for|by|through) which (?:an?|the) (?:{WORD} )*(?P<doc><document>)")
"""Behind what was not signed: the document that was, as in `the project, for which a memorandum was signed`."""
_WHILE = RULES.compile(r",? (?:while|whereas|whilst) [^;\n]{0,80}<document>")
"""Behind a document: another one is signed, in a clause of its own."""
_NAMED_BESIDE = RULES.compile(rf"<document>, (?:an?|the) (?:{WORD} ){{0,3}}(?P<doc><document>)[^;\n]{{0,120}}, {BE} $")
"""A document without a name that is told beside it: `an important document, the agreement on quotas, was signed`."""
_COUNTER = r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]"
"""The number or letter of one of a list."""
_FURTHER = RULES.compile(
    r"(?:[,;:]|,? and|,? as well as|,? along with|,? besides|,? in addition to|[,;] and|"
    r",? including|,? among(?:st)? (?:them|which|these)|,? such as|,? namely:?|,? notably|,? (?:with|in) particular|"
    r",? with (?:an )?emphasis on|,? most notably)"
    rf"(?: {_COUNTER})?(?: (?:also|of|on|to|for|the signing of))*"
    rf"(?:{NP} \"?|(?: {DETERMINER})? \"(?:{WORD} ){{0,4}})$"
)
_OF_ITS_KIND = RULES.compile(r"<document> of (?:this|that|its|the same) (?:kind|sort|type|nature)\b")
"""What a document is called that has been named."""
_NUMBER = lazy(r"\((?:\d{1,2}|[a-z]|[ivx]{1,4})?$|\([^()]*: ?")
"""Between two documents, where a bracket stays open: the second is not what the first is called as well."""
_TWO = 2
_APPOSED = RULES.compile(
    r"^(?:(?!,? and (?:an?|the)\b|[;:])[^\n<document>])*, the "
    r"(?:[A-Z][\w-]+ |<field|modifier|name|demonym|state> ?-?){0,6}$"
)
"""From a document to the next: that is its name."""
_OPENS = RULES.compile(
    rf"(?:,|\band|\bas well as|:|\b(?:them|which|these|including)) (?:an? |the )?\"(?:{WORD} ){{0,4}}$"
)
"""Before a document: its own name in quotation marks begins."""
_INCLUDING = lazy(r",? (?:including|(?:most )?notably|with (?:an )?emphasis on|among(?:st)? (?:them|which|these)) ")
_PARTICIPLE = lazy(r", [a-z]+ing\b")
"""Between a document and `including`: what is included is no other document, but what the first one speaks of."""
_MORE = lazy(
    r"\s*(?:Additionally|In addition|In particular|Namely|"
    r"Also|Furthermore|Moreover|The other|Other|"
    r"(?:These|They|This|It|Those) (?:includ(?:e[ds]?|ing)|are|were|comprised?)|Among)\b"
)
_COLON = rule(
    "listed",
    rf"(?P<sign><sign>)[^:;\n]{{0,60}}:(?: ?{_COUNTER})?{NP} ?\"?(?P<doc><document>)",
    "sign",
    "document",
)
_INCLUDED = RULES.compile(
    r"(?:<document>|ceremony|list|package)[^.;\n]{0,60}? (?:also )?(?:are|were|include[ds]?|comprised?|cover|covered)"
    rf"(?: as follows)?:?{NP} (?P<doc><document>)"
)
_OLDER = lazy(r"\b(?:earlier|existing|previous|past|former)\b")
"""Of documents: they are not those that were signed just now."""
_INTENDED = lazy(r"\b(?:will|intend\w*|offer\w*|propos\w+|plan(?:s|ned)|expected|to be|should|would|do(?:es)? not)\b")
_LINE = RULES.compile(rf"\s*(?:(?:An?|The) )?(?:{WORD} ){{0,6}}<document>")
"""A line that begins with the name of a document."""
_SHORT = ("mou", "loi", "moa", "moc", "fta", "jva")
"""Behind the name of a document: the same in short."""
_NEAR = 60
_LIST_REACH = 300
"""Characters between two documents of one list, mentions folded."""
_DOES_WHAT = lazy(r"(?<!\bon)(?<!\bof)(?<!\bfor)(?<!\band)(?<!\bin)(?<!\bwith)(?<!\bthe) [a-z]{3,}s (?=[a-z])")
"""In a title behind what a sentence opens with, `Signed on Monday, the deal`: the verb of the sentence."""


def find_agreements(clause: Clause) -> Iterator[Candidate]:
    """Yield the documents that a sentence tells to have been signed."""
    opened = opened_by_participle(clause) if clause.number else None
    if opened is not None:
        yield from opened
        return
    taken: set[int] = set()
    for wording in _WORDINGS.on(clause):
        for match in wording.matches(clause):
            yield from _signed(clause, wording.name, match, taken)
    yield from _behind_colon(clause, taken)
    if not taken and clause.listing and "document" in clause.kinds:
        yield from _listed(clause, taken)
    if not taken:
        yield from told_later(clause)
    yield from _dated(clause, taken)


def _behind_colon(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the documents named behind a colon: `the following documents were signed: an agreement on visas; …`."""
    for match in _COLON.matches(clause):
        if status_of(clause, "was_signed", match.start("sign")) != "held":
            continue
        first = match.start("doc")
        for position in (first, *_further(clause, first, clause.end)):
            if position not in taken:
                taken.add(position)
                title = title_at(clause, position)
                yield signing(clause, "listed", (title.start, title.end), (position, position), title)


def _dated(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the documents that a sentence calls by their day, if it does not tell of their signing."""
    for one in dated_documents(clause):
        if one.head not in taken:
            made = signing(clause, "dated_document", (one.start, one.end), (one.head, one.head), one.title)
            facets = {**made.facets, "on": one.day, "signers": [], "together": ""}
            yield evolve(made, actors=list(one.parties), anaphoric=not one.parties, facets=facets)


def _signed(clause: Clause, name: str, match: re.Match[str], taken: set[int]) -> Iterator[Candidate]:
    """Yield the documents of one verb of signing: the first, and those coordinated with it."""
    head, sign = _head(clause, name, match), match.start("sign")
    if name == "was_signed" and "date" not in clause.kinds and _ALREADY.search(clause.text, clause.start, sign):
        return
    if _has_no_name(clause, head):
        return
    if head in taken or not is_object(clause, name, match, head) or not _is_held(clause, name, match):
        return
    if _NO.search(clause.words(max(clause.start, head - _NEAR), head)) or is_of_one_side(clause, sign, head):
        return
    if is_unsigned(clause, name, sign, head):
        return
    limit = sign if sign > head and not _INCLUDING.search(clause.text, sign, clause.end) else clause.end
    for position in _by_their_names(clause, [head, *_further(clause, head, limit)]):
        if position not in taken:
            taken.add(position)
            title = _title(clause, position, sign, opens=name == "signed_by" and sign < head)
            if not (is_of_others(clause, position) or is_by_others(clause, name, sign)):
                made = _on_its_day(signing(clause, name, match.span(), (sign, position), title), name, sign)
                if not is_of_companies(made):
                    yield from (*_each(made, title), *_another(clause, made, title))


def _has_no_name(clause: Clause, head: int) -> bool:
    """Whether a word for documents neither counts any nor stands before the word for one: `the Strategic Plan deal`."""
    if clause.form(head) not in NAMELESS or _BEFORE_ANOTHER.match(clause.text, head):
        return False
    return _SO_MANY.search(clause.text, clause.start, head) is None


def _title(clause: Clause, head: int, sign: int, *, opens: bool) -> Title:
    """Return the title of a document, without what it does, where a sentence opens with when it was signed."""
    title = named_in_heading(clause, head, title_at(clause, head))
    title = told_behind(clause, head, named_before(clause, head, title), sign)
    does = _DOES_WHAT.search(title.text) if opens else None
    return evolve(title, text=title.text[: does.start()]) if does else title


def _is_held(clause: Clause, name: str, match: re.Match[str]) -> bool:
    """Whether a document was signed: told by a verb, or as that by which something else was done."""
    sign = match.start("sign")
    if name == "signed" and clause.form(sign) in NOUNS and was_done_by(clause, sign):
        return True
    return status_of(clause, name, sign) == "held"


def _on_its_day(made: Candidate, name: str, sign: int) -> Candidate:
    """Tell a document that is called by its day, `the 9 November 2020 Statement signed by A and B`, to be of it."""
    clause = made.clause
    if (year := time_of_signing(clause, sign)) is not None:
        made.facets["on"] = year
    behind = _SIGNED_ON.match(clause.text, sign, clause.end) if name == "signed_by" else None
    if behind is not None:
        made.facets["on"] = clause.folded.at(behind.end() - 1)
    for position, mention in clause.folded.marked(max(clause.start, made.at - _NEAR), made.at):
        is_name = mention.kind == "date" and named_by_day(clause, position) == made.at
        if is_name and not (mention.value.rule == "year" and _ON_A_DAY.search(clause.text, made.at, clause.end)):
            made.facets["on"] = mention
    return made


def _each(made: Candidate, title: Title) -> Iterator[Candidate]:
    """Yield a document, or each of those that its title tells by their subjects: `two agreements on A and B`."""
    titles = titles_of_several(title) or titles_one_by_one(made.clause, title) if made.facets["plural"] else []
    if not titles:
        yield made
    for one in titles:
        yield evolve(made, facets={**made.facets, "title": one.text, "plural": False, "counted": True})


def _another(clause: Clause, made: Candidate, title: Title) -> Iterator[Candidate]:
    """Yield the second document of `a memorandum on labour and another in the field of youth`."""
    match = _ANOTHER.match(clause.text, title.end, clause.end)
    if match is None:
        return
    subject = title_from(clause, match.start("subject"), made.at)
    yield evolve(made, start=match.start(), end=subject.end, facets={**made.facets, "title": subject.text})


def _head(clause: Clause, name: str, match: re.Match[str]) -> int:
    """Return the document that a passive verb is said of: not that under which it was signed."""
    head = match.start("doc")
    if name != "was_signed":
        return head
    for position, mention in clause.folded.marked(head, match.start("sign")):
        if mention.kind != "document" or _SIGNED_BEFORE.search(clause.text, clause.start, position):
            continue
        of_another = _WHILE.search(clause.text, position, match.start("sign"))
        if not of_another and not _UNDER.search(clause.text, max(clause.start, position - 40), position):
            further = _FOR_WHICH.search(clause.text, position, match.start("sign"))
            if further is None and clause.form(position) in NAMELESS:
                further = _NAMED_BESIDE.match(clause.text, position, match.start("sign"))
            return further.start("doc") if further else position
    return head


def _further(clause: Clause, head: int, limit: int) -> list[int]:
    """Return the positions of further documents in the same list."""
    found: list[int] = []
    last = head
    for position, mention in clause.folded.marked(head + 1, limit):
        if mention.kind != "document":
            continue
        if position - last > _LIST_REACH:
            break
        between = clause.text[last + 1 : position]
        if position == paired_with(clause, last) or (between == ", " and clause.form(position) in _SHORT):
            last = position
            continue
        opens = between.count('"') % 2 and not _is_quoted(clause, last) and not _OPENS.search(between)
        if opens or (between.rfind("(") > between.rfind(")") and not _NUMBER.search(between)):
            continue
        included = _INCLUDING.search(between)
        if included and _PARTICIPLE.search(between, 0, included.start()):
            continue
        if _OF_ITS_KIND.match(clause.text, position):
            continue
        if _FURTHER.search(between) and (included or not FINITE.search(between)):
            found.append(position)
            last = position
    return found


def _by_their_names(clause: Clause, heads: list[int]) -> list[int]:
    """Return documents without one that the next gives the name of: `the first treaty of both, the Treaty on Gas`."""
    if len(heads) != _TWO or clause.form(heads[0])[:1].isupper():
        return heads
    between = clause.text[heads[0] + 1 : heads[1]]
    apposed = _APPOSED.search(between) is not None and title_at(clause, heads[1]).text[:1].isupper()
    return heads[1:] if apposed else heads


def _is_quoted(clause: Clause, position: int) -> bool:
    """Whether a position is inside of quotation marks: `the "Aral Declaration", the Protocol`."""
    return clause.text.count('"', clause.start, position) % 2 == 1


def _listed(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the documents of a line in a list that a sentence about signing announced."""
    first = clause.first("document", clause.start, clause.end)
    if is_item(clause):
        if is_signed_by_firms(clause):
            return
        taken.add(first)
        span = (clause.start, clause.end)
        yield signing(clause, "listed", span, (first, first), title_of_item(clause))
        return
    included = _INCLUDED.search(clause.text, clause.start, clause.end)
    if included and _OLDER.search(clause.words(clause.start, included.start("doc"))):
        return
    if included:
        first = included.start("doc")
    elif _INTENDED.search(clause.source) or not (_MORE.match(clause.text, clause.start) or _is_title(clause, first)):
        return
    explained = _EXPLAINED.search(clause.text, first, clause.end)
    for position in (first, *_further(clause, first, explained.start() if explained else clause.end)):
        taken.add(position)
        title = title_at(clause, position)
        yield signing(clause, "listed", (title.start, title.end), (position, position), title)


def _is_title(clause: Clause, first: int) -> bool:
    """Whether a line is nothing but the name of a document."""
    words = clause.source.strip()
    if first - clause.start > _NEAR or words.startswith('"') or _DOES.match(clause.text, clause.start):
        return False
    if clause.folded.at(first).value == "programme" and not clause.text[first + 1 : clause.end].strip():
        return False
    explained = _EXPLAINED.search(words)
    name = words[: explained.start()] if explained else words
    if (
        _LINE.match(clause.text, clause.start)
        and clause.sentence.opens
        and not (FINITE.search(name) or _TELLS.search(name) or _ACTS.match(clause.text, first + 1))
    ):
        return True
    return (
        not words.endswith(".")
        and not words[:1].islower()
        and clause.folded.source[clause.folded.at(first).start].isupper()
    )
