"""Where the title of a document begins and ends: `Free Trade Agreement`, `two MoUs`, `Agreement between A and B on C`.

A title is read outwards from its head, the word for a document. To the left stand the words that belong to its name
or count it; to the right come complements: parties, subject, period. Each place where a title may end is a boundary,
and the words behind a boundary say whether the title goes on.
"""

import re
from collections.abc import Callable, Mapping

from attrs import define

from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.patterns import RULES

_VERBS = "<sign|discussed|met|hold|spoke|visited|receive|invite|phoned|join|established|presented|opened>"
_SPOKEN = (
    r"gave|held|took|made|spoke|met|said|laid|set|underwent|began|drew|paid|\w+ed (?:the|an?|to|on|that|their|his|her|"
    r"its|in|with|views|several|some|by|for|upon|how|satisfaction|gratitude|confidence)"
)
_DETERMINER = (
    r"(?:the|an?|its|their|his|our|this|that|these|those|such|another|other|several|some|many|a number of|a series of|"
    r"a package of|a set of|a range of|a pair of|various|both|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\w+ty(?:-\w+)?|\d{1,3}|more than \w+|over \w+)"
)
_WORD = r"(?!(?:of|on|for|in|to|with|by|from|under|that|which)\b)[^\s,;:.()\"<document><sign>]+"
_ANOTHER = rf"(?:also )?(?:of |on |for |to )?(?:{_DETERMINER} )?(?:{_WORD} ){{0,6}}?<document>"
_TOPIC = r"(?:fields?|areas?|spheres?|domains?|sectors?|realms?|form|matters?|issues?|respect) of|(?:\w+ )?(?:fields?|areas?|spheres?)"

_BOUNDARY = RULES.compile(
    r"(?P<stop>[;\n!?]|\.(?=\s|$|\")| - |,? (?:was|were|is|are|has|have|had|will|would|should|shall|may|can|could|which|that|"
    r"who|whose|whom|where|when|while|whereby|thereby|thus|during|following|after|before|upon|ahead|amid|aimed|aiming|"
    r"designed|intended|reached|by|under|via|within|because|since|so|but|or not|also|then|earlier|later|recently|here|there)\b)"
    r"|(?P<verb> (?:officially |formally |jointly |recently |also )?<sign|discussed|met|hold|spoke|receive|join>)"
    r"|(?P<aside> \()|(?P<quote>\")|(?P<colon>:)"
    r"|(?P<and>,? (?:and|as well as|&|along with|together with|plus)(?= ))|(?P<comma>,)"
    r"|(?P<pair> (?:between|among)(?= ))|(?P<time>,? (?:(?P<how>in|on|for|dated|of|as of|until|from|to|as from) )?<date>)"
    r"|(?P<prep> (?P<word>in|on|at|with|for|to|as)(?= ))"
)
_NEXT_CLAUSE = RULES.compile(
    rf" (?:also |then |later )?(?:(?:{_SPOKEN})\b|{_VERBS}|(?:he|she|it|they|we|both|there|to)\b|(?:that|this)\b|"
    rf"(?:the )?(?:two )?(?:sides|parties|ministers)\b|thus|thereby|agreed|{_ANOTHER})"
)
_SEGMENT = (
    r"(?!(?:in|on|at|for|with|to|by|during|following|after|as|who|which|where|when|while|including|according|the|its|"
    r"his|their|signed|an?)\b)[^,;:.()\n\"<actor><document><sign><date><discussed><met><hold>]{1,70}"
)
_LIST = RULES.compile(rf" (?:{_SEGMENT}, ?){{0,8}}{_SEGMENT}?,? ?(?:\band\b|&) (?:the )?(?!{_SEGMENT[:0]}<document>)[^ ]")
_LAST = RULES.compile(r" and (?!(?:the|an?|its|to|that)\b)")
_STOPS_AFTER: Mapping[str, re.Pattern[str]] = {
    "in": RULES.compile(
        r" (?:the )?(?:<city>|presence|capital|course|framework|context|margins|wake|afternoon|morning)|"
        r" (?:an?|accordance|line|addition|order|exchange|return|favou?r|front|response|support|which|early|late|mid)\b| (?:the )?<state|region>(?: |$)"
    ),
    "on": re.compile(r" (?:behalf|the (?:sidelines?|margins?|occasion|basis|same|part|results|eve|one|other|spot)|\w+day)\b"),
    "at": re.compile(r" (?!the (?:level|border|frontier|high)|high|ministerial)"),
    "with": re.compile(r" (?:a view|the (?:aim|participation|support|help|assistance|purpose|goal)|regard)\b"),
    "for": re.compile(r" (?:the (?:first|second) time|his|her|its|their|example|instance|signature|stays|which|up to)\b"),
    "to": re.compile(r" (?:the effect|this effect|that effect|this end|date)\b"),
    "as": re.compile(r""),
}
_WITH_SUBJECT = RULES.compile(
    r" (?:the |its |his )?(?:<demonym> )?(?:<actor|state|org|region|body|name>(?:'s|')?[ ,-]?(?:and )?)+(?: |$)?(?:on|for|in the field|regarding|concerning|to)\b"
)
_INFINITIVE = re.compile(
    r" (?:further |help |jointly )?(?:strengthen|boost|enhance|promote|deepen|expand|facilitate|increase|improve|foster|"
    r"support|advance|develop|bolster|further|ensure|help|accelerate|guide|build)\b"
)
_GOES_ON = re.compile(r"(?:for|from|of|to|until|period|the|through|between|-|and)$")
_RANGE = re.compile(r"\d{4} ?[-/] ?\d{2,4}$")
_YEAR = re.compile(r"\d{4}$")
_ITEM = re.compile(r"\s*(?:[-•*●·]|\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}[.)])\s*")

_NAMED = RULES.compile(
    r"(?:(?:[A-Z][\w.'&-]*|<modifier|demonym|field|name|org|state|region|city|body|forum|talks|head|actor|relations|mission|established|opened>)"
    r"(?:-|, (?=[A-Z\ue000-\uf8ff])|(?:,? (?:and|of|on|for|in|the|&))* ))+$"
)
_LEAD = RULES.compile(
    r"^(?:(?:The|A|An|During|Additionally|In|Also|This|These|At|On|After|Under|Both|Its|Their|Later|Among|With|As|Following|"
    r"of|on|for|and|in|the|Moreover|Signed|Signing)[ ,-]+|<state|org|region|demonym|actor>'s? )+"
)
_DESCRIBED = RULES.compile(rf"(?:^|[\s(\"])(?P<det>{_DETERMINER} )(?P<words>(?:{_WORD} (?:and )?){{0,5}})$")
_COUNTED = RULES.compile(rf"(?:^|[\s(\"])(?P<count>(?!(?:the|an?|its|their|his|our|this|that|these|those|such|other|another|both) [^ ]*$){_DETERMINER} (?:{_WORD} ){{0,5}})$", )
_EVALUATION = re.compile(r"^(?:(?:new|important|landmark|historic|historical|key|relevant|separate|first|following|corresponding|respective|said|above|major|latest|recent|final)[ ,]+)+")
_UNCOUNTED = re.compile(r"(?:the|these|those|its|their|his|our|this|that|an?|such|other|another|both) $", re.IGNORECASE)


@define(slots=True)
class Title:
    """The title of a document.

    Attributes:
        text: its words.
        start: where it begins in the folded text.
        end: where it ends.
    """

    text: str
    start: int
    end: int


def title_at(clause: Clause, head: int, limit: int | None = None) -> Title:
    """Return the title whose head stands at a position of a sentence."""
    return _cut(clause, _start(clause, head), _end(clause, head, clause.end if limit is None else limit))


def whole_line(clause: Clause) -> Title:
    """Return the line of a list as a title, without its bullet or number and without a trailing remark on who signed."""
    item = _ITEM.match(clause.text, clause.start, clause.end)
    return _cut(clause, item.end() if item else clause.start, clause.end)


def is_item(clause: Clause) -> bool:
    """Whether a line begins with a bullet or a number."""
    return _ITEM.match(clause.text, clause.start, clause.end) is not None


def _cut(clause: Clause, start: int, end: int) -> Title:
    folded = clause.folded
    words = folded.source[folded.origin(start) : folded.origin_end(end)]
    return Title(" ".join(words.split()).strip(" ,.;:\"'-"), start, end)
