"""The titles of documents: `Free Trade Agreement`, `two MoUs`, `Agreement between A and B on visas`.

A title is read outwards from its head, the word for a document. To the left stand the words that belong to its name
or count it.
"""

from collections.abc import Sequence

from attrs import define, evolve

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.document_words import (
    DETERMINER,
    FINITE,
    OF_BOTH_SIDES,
    OWN_WORD,
    WORD,
    counted_from,
    is_plural,
)
from calendar_core.extraction.english.documents.title_ends import goes_on_with, title_end
from calendar_core.extraction.english.reading.reading import Part
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import ITEM, RULES
from calendar_core.extraction.lazy import lazy

_THIS = lazy(r"\b(?:[Tt]his|[Tt]he following) $")
_BEHIND_VERB = RULES.compile(
    r"<sign>(?: (?:between|by|with) [^.;,\n<sign><document><talks>]{1,120}?"
    r"| (?:during|at|in) [^.;,\n<sign><document><talks>]{1,40}?)?"
    r"(?P<word> (?:on|for|concerning|regarding|in the (?:fields?|areas?|spheres?) of))(?= (?!<date>))"
)
"""From a verb in the passive to what the document is about."""
_BEHIND_WHOM = RULES.compile(
    r" with (?:the |his |her |its |their )?<actor>(?:, <actor>)?,?"
    r"(?P<word> (?:on|for|concerning|regarding|in the (?:fields?|areas?|spheres?) of))(?= (?!<date>))"
)
"""From a document to what it is about: `signed a pact with his colleague on milk`."""
_IN_BRACKETS = RULES.compile(r" \((?:[A-Z]\w{1,6}|<document>)\)$")
"""Behind a document: the same in short."""
_THE = lazy(r"\b[Tt]h(?:e|is) $")
"""Before a document that a sentence before this one may have named."""
_SENTENCES_BACK = 2
"""So many sentences before a document may name it."""
_FULL_NAME_BACK = 40
"""So many sentences before one that is told with a capital may name it in full."""
_SINGLE_QUOTED = lazy(r"'(?P<words>[^\n]*?)'(?![\w\ue000-\uf8ff])")
"""A title in single quotation marks, from the first on."""
_FROM_QUOTES = RULES.compile(
    r'[^"\n]*(?:"[^"\n]*"[^"\n]*)*"(?P<words>(?!(?:The|An?|We|I|They|Our|This) )(?=[A-Z\d\ue000-\uf8ff])'
    r'[^"\n<document><sign><hold>]{1,120})$'
)
"""Before a document, from the beginning of its sentence: its name begins with a quotation mark."""
_AROUND = " ,.;:\"'“”\u2018\u2019«»-–—"
_QUOTES = (("“", "”"), ("«", "»"))
_STRAIGHT = '"'
_DANGLING = lazy(r"(?: (?:to|and|of|on|for|in|with|the|as well as))+$")
_LAST_AND = lazy(r"[,;] (?:and|as well as)$")
"""At the end of the last line but one of a list."""
_NUMBERED = lazy(r"\s*\(?(\d{1,2})[.)]")
_RELATIVE = lazy(r"\b(?:which|that|who) (?:was|were|is|are|has|have|had|will|would)\b")
_TELLING = lazy(
    r"\b(?:was|were|is|are|has|have|had|said)\b|^\W*(?:\d{1,2}[.)] )?(?:The )?(?:[Bb]oth|[Tt]wo) sides [a-z]+ "
)
_WILL = lazy(r"(?:(?!\b(?:which|that|who|whereby|where|it)\b)[^:;]){0,400} will (?!be signed)")
"""How a paragraph begins that tells what somebody will do; a document may be one under which it will be done."""
_ITEM = lazy(rf"{ITEM}\s*(?:[Tt]he |[Aa]n? )?")
_SIGNATORIES = lazy(r"\s*(?:[Ss]ignator(?:y|ies)|[Ss]igned (?:by|for))\b[^.:]{0,20}:")
"""How a line begins below a document in a list: who signed it."""
_IN_OFFICE = lazy(
    r"\b(?:Minist(?:er|ry)|Secretary|Ambassador|Commissioner|Department|Government|Administration|Agency|Authority|"
    r"Governor|Mayor|Professor|University|Party|Council|Director-General|Director General|President of)\b"
)
"""In such a line: somebody of a state or of a public body signed."""
_EXPLAINED_IN = 8
"""Sentences that may tell more of a document in a list with such lines."""
_TOLD_OF_IT = RULES.compile(
    r",? (?:which )?(?:was |were )?(?:<sign>|<presented>|handed over|represented) (?:by|on)\b| \(<sign>|"
    r", (?:(?:under|by|through) )?which\b| (?:which|that) (?!of\b)[a-z]+s\b|, whereby\b|: (?:The|This|It)\b"
)
"""In a line of a list: what is told of the document named there."""

_CAPITALS = RULES.compile(
    r"(?:(?:[A-Z][\w.'&-]*+|(?<=\w )\d{4}|<modifier|demonym|field|name|org|state|region|city|body|forum|"
    r"talks|head|relations|opened|actor>)'?"
    r"(?:-|(?<=-)|(?: (?:and|of|on|for|in|the|&))* |,(?: and)? (?=[A-Z\ue000-\uf8ff]))){1,12}$"
)
_LEAD = RULES.compile(
    r"^(?:(?:Ceremony|The|A|An|Another|During|Additionally|In|Also|This|These|At|On|After|Under|Both|Its|Their|Later|Among|"
    r"With|As|Following|of|on|for|and|in|the|Moreover|New)[ ,-]+|(?:<state>|<org>|<demonym>)'s? |<actor>'s |"
    r"<actor>,? (?:and|on|of|for|in|the) )+"
)
_ANOTHER_NAME = RULES.compile(
    r".*(?: and the |<city> the |(?:<talks|forum>|\b(?:Meeting|Session|Council)) [^,;\n]{0,40}?of the )"
)
_YEARS = lazy(r"(?:\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa])|'s) (?P<years>\d{4}(?:[-/]\d{2,4})? )$")
"""Before a name: the years that a document is for, as in `the 2025-2027 Action Plan`."""
_COMPLEMENT = RULES.compile(
    r"<document> (?:on|of|for|in|between|with|concerning|regarding) [^;:.\n<document><sign>]{0,80}$"
)
"""Before words with capitals: what another document is about may go on with them."""
_UP_TO_AND = lazy(r".*(?: and |, )")
_REACH = 90
_DESCRIBED = RULES.compile(rf"(?:(?<![\w-]){DETERMINER}|<date>) (?P<words>(?:{OWN_WORD} (?:and )?){{1,4}})$")
_BARE = RULES.compile(
    r"<sign>(?: ceremony)?(?: of| for)? "
    rf"(?P<words>(?:(?!(?:today|yesterday|here|also|jointly|with|{DETERMINER})\b){WORD}(?:,|,? and)? ){{1,6}})$"
)
"""Between a word for signing and a document without an article: what describes it, as in `sign trade agreement`."""
_SIDES = r"(?:(?:[Bb]i|[Tt]ri|[Mm]ulti)lateral|[Tt]ripartite|[Ii]nter-?[a-z]{4,}al)"
_OF_SIDES = lazy(rf"\b(?P<words>(?:{_SIDES},? (?:and )?){{0,2}}{_SIDES} )$")
"""Right before a document: whose it is, whatever stands before that."""
_PRAISE = lazy(
    r"^(?:(?:new|important|landmark|historic|key|relevant|separate|first|following|corresponding|respective|said|major|"
    r"latest|recent|other|above|same)[ ,]+)+"
)


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
    start, end = _start(clause, head), title_end(clause, head)
    closed = _SINGLE_QUOTED.match(clause.text, start - 1, end + 1) if start > clause.start else None
    return _cut(clause, start, closed.end("words") if closed else end)


def named_in_heading(clause: Clause, head: int, title: Title) -> Title:
    """Return what the heading calls a document that the release itself is: `This joint statement was issued by …`."""
    heading = clause.reading.title
    kind = clause.folded.at(head).value
    if kind not in OF_BOTH_SIDES or clause.in_title or not heading.sentences:
        return title
    if not _THIS.search(clause.text, clause.start, title.start):
        return title
    first = evolve(clause, part=heading, number=0, sentence=heading.sentences[0])
    at = first.first("document", first.start, first.end)
    if at < 0 or first.folded.at(at).value != kind:
        return title
    return Title(title_at(first, at).text, title.start, title.end)


def named_before(clause: Clause, head: int, title: Title) -> Title:
    """Return what one of the sentences before calls a document that this one does not name: `The agreement was …`.

    A document that is told there to have been signed is told again here, and has its name from there. What has a
    capital, `the Accords`, was named in full anywhere before.
    """
    bare = title.text.lower() == clause.form(head)
    if not bare or not _THE.search(clause.text, clause.start, title.start):
        return title
    if title.text.istitle() and (named := _named_in_full(clause, head)):
        return Title(named, title.start, title.end)
    if is_plural(title.text):
        return title
    for number in range(clause.number - 1, max(-1, clause.number - 1 - _SENTENCES_BACK), -1):
        before = clause.beside(number)
        if MARKS["sign"] in clause.text[before.start : before.end]:
            return title
        for position, mention in reversed(clause.folded.marked(before.start, before.end)):
            if mention.kind == "document" and mention.value == clause.folded.at(head).value:
                named = title_at(before, position).text
                of_one = _is_full_name(named, clause.form(head)) and not is_plural(named)
                return Title(named, title.start, title.end) if of_one else title
    return title


def _named_in_full(clause: Clause, head: int) -> str:
    """Return the name with capitals, in the heading or the text before, of a document that ends with the same word."""
    form = clause.form(head)
    for other in clause.told_before(_FULL_NAME_BACK):
        for position, mention in other.folded.marked(other.start, other.end):
            if mention.kind == "document" and other.form(position) == form:
                name = title_at(other, position).text
                if _is_full_name(name, form):
                    return name
    return ""


def _is_full_name(words: str, form: str) -> bool:
    """Whether a title is a name, and not just another word for a document or several."""
    return words[:1].isupper() and len(words) > len(form)


def title_from(clause: Clause, start: int, head: int) -> Title:
    """Return the title of another document of a kind: its head, and the subject that begins at a position."""
    rest = _cut(clause, start, title_end(clause, start))
    return Title(f"{clause.words(head, head + 1)} {rest.text}", rest.start, rest.end)


def told_behind(clause: Clause, head: int, title: Title, sign: int) -> Title:
    """Return a title with what is told of its subject behind the verb, or behind whom it was signed with.

    `A memorandum was signed on fisheries`, `signed a memorandum with his colleague on fisheries`.
    """
    named = _IN_BRACKETS.match(clause.text, head + 1, title.end)
    if is_plural(title.text) or title.end > (named.end() if named else head + 1):
        return title
    behind, start = (_BEHIND_VERB, sign) if sign > head else (_BEHIND_WHOM, title.end)
    match = behind.match(clause.text, start, clause.end)
    if match is None or not goes_on_with(clause, match.start("word"), match.end("word")):
        return title
    rest = _cut(clause, match.start("word"), title_end(clause, match.start("word")))
    return Title(f"{title.text} {rest.text}", title.start, title.end)


def title_of_item(clause: Clause) -> Title:
    """Return a line of a list as a title, without its bullet or number and without what it says of the document."""
    item = _ITEM.match(clause.text, clause.start, clause.end)
    told = _TOLD_OF_IT.search(clause.text, clause.start, clause.end)
    return _cut(clause, item.end() if item else clause.start, told.start() if told else clause.end)


def is_item(clause: Clause) -> bool:
    """Whether a sentence is a line of a list: not a paragraph of a release whose paragraphs have numbers."""
    return _ITEM.match(clause.text, clause.start, clause.end) is not None and not _is_paragraph(clause)


def name_signatories(part: Part, sentences: Sequence[Sentence]) -> bool:
    """Whether some of the sentences of a list are lines that tell who signed the document above."""
    return any(_SIGNATORIES.match(part.folded.source, part.folded.origin(one.start)) for one in sentences)


def is_signed_by_firms(clause: Clause) -> bool:
    """Whether the line below a document in a list tells that nobody signed it who holds a public office."""
    behind = clause.part.sentences[clause.number + 1 : clause.number + 2]
    words = "".join(clause.words(one.start, one.end) for one in behind)
    return _SIGNATORIES.match(words) is not None and _IN_OFFICE.search(words) is None


def _is_paragraph(clause: Clause) -> bool:
    """Whether a line tells something, or its number does not go on from the line before, as one of a list does."""
    words = clause.source
    if _TELLING.search(_RELATIVE.sub("", words)) or (" will " in words and _WILL.match(words)):
        return True
    number = _NUMBERED.match(words)
    if number is None or int(number[1]) == 1 or not clause.number:
        return False
    part = clause.part
    before = part.sentences[max(0, clause.number - _EXPLAINED_IN) : clause.number]
    if not name_signatories(part, before):
        before = before[-1:]
    found = (_NUMBERED.match(part.folded.text, one.start, one.end) for one in reversed(before))
    last = next(filter(None, found), None)
    return last is None or int(last[1]) != int(number[1]) - 1


def _cut(clause: Clause, start: int, end: int) -> Title:
    words = " ".join(clause.words(start, end).split()).strip(_AROUND)
    words = _DANGLING.sub("", _LAST_AND.sub("", words).strip(_AROUND))
    return Title(_closed(words), start, end)


def _closed(words: str) -> str:
    """Return a title with the quotation mark at its end that a name in it needs."""
    if words.count(_STRAIGHT) % 2:
        return words + _STRAIGHT
    return next((words + pair[1] for pair in _QUOTES if words.count(pair[0]) > words.count(pair[1])), words)


def _start(clause: Clause, head: int) -> int:
    """Return where the words begin that name or count a document."""
    text, low = clause.text, max(clause.start, head - _REACH)
    counted = counted_from(clause, head)
    if counted >= 0:
        return counted
    quoted = _from_quotation_mark(clause, head)
    if quoted >= 0:
        return quoted
    mention = clause.folded.at(head)
    if clause.folded.source[mention.start].isupper():
        capitals = _CAPITALS.search(text, low, head)
        start = capitals.start() if capitals else head
        lead = _LEAD.match(text[start:head])
        start = _capital(clause, _last_name(text, start + lead.end() if lead else start, head), head)
        years = _YEARS.search(text, low, start)
        return years.start("years") if years else start
    described = _DESCRIBED.search(text, low, head) or _BARE.search(text, low, head) or _OF_SIDES.search(text, low, head)
    if described is None:
        return head
    start = described.start("words")
    praise = _PRAISE.match(clause.words(start, head))
    return clause.folded.position(clause.folded.origin(start) + praise.end()) if praise else start


def _from_quotation_mark(clause: Clause, head: int) -> int:
    """Return where a name in quotation marks begins that a document ends or goes on with; -1 where none does."""
    quoted, close = _FROM_QUOTES.match(clause.text, clause.start, head), clause.text.find('"', head, clause.end)
    if quoted is None or close < 0 or FINITE.search(clause.text, quoted.start("words"), close):
        return -1
    return quoted.start("words")


def _last_name(text: str, start: int, head: int) -> int:
    """Return where the last of several names begins: `the Charter of the Forum and the Trade Agreement`."""
    match = _ANOTHER_NAME.match(text, start, head)
    if match is None and _COMPLEMENT.search(text, max(0, start - _REACH), start):
        match = _UP_TO_AND.match(text, start, head)
    return match.end() if match else start


def _capital(clause: Clause, start: int, head: int) -> int:
    """Return where the first word with a capital begins: `following discussions, Memoranda` is no name."""
    while start < head and not clause.folded.source[clause.folded.origin(start)].isupper():
        space = clause.text.find(" ", start, head)
        start = space + 1 if space >= 0 else head
    return start
