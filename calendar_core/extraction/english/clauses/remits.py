"""What states and organisations only tell of those beside them: whose remit they are, where they met, and of what."""

from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_REMIT = RULES.compile(
    r"(?P<who><actor>)"
    r"(?:(?P<behind> for (?:the )?[^.;:\n<actor><met><talks><receive><hold>]{1,80})(?:,? and|,)|,? and) (?:the )?$"
)
"""Before a state or an organisation: `Minister of State for the Middle East and the UN`."""
_ONE_OF_THE_CHAIRS = RULES.compile(r"<actor> of (?:the )?$")
"""Before an organisation or a group: a state has one of its chairs."""
_ENVOY_FOR = RULES.compile(r"<actor> for (?:the )?$")
"""Before either: what an envoy is in charge of."""
_ENDS_WITH_REMIT = lazy(r"\bfor (?:the )?[A-Z](?:(?! of )[^\n])*$")
"""The end of an office, where it tells of what somebody is in charge: `Minister of State for Europe`."""
_POSTED = RULES.compile(r"<actor>[^.;,\n<actor>]{0,40} to (?:the )?$")
"""Before an organisation: somebody is posted there."""
_MARGINS = RULES.compile(
    rf"\b(?:{MARGINS}|occasion) of (?:the |an? )?(?:[\w-]+ ){{0,2}}(?:<org> \()?$"
    r"|\bat the \d+(?:st|nd|rd|th) (?:[\w-]+ ){0,2}$"
)
"""Before an organisation: others met beside what it held."""
_ABOUT = RULES.compile(
    r" (?:on|about|(?:peace|situation) in|on the (?:[a-z-]+ |<field> ){1,3}(?:of|in)) (?:the )?$"
    r"| (?:normali[sz]\w+|settlement|resolution|restoration) of (?:the )?(?:<field>|[a-z]+) between (?:the )?"
    r"(?:<state>,? and (?:the )?)?$"
)
"""Before a state behind whom somebody met: what they talked about, or what one of them is in charge of."""
_REMIT_REACH, _REACH = 100, 50


def is_topic(folded: Folded, position: int) -> bool:
    """Whether a state is only what somebody was spoken with about: `with A on Spanish exports and peace in Chad`."""
    return _ABOUT.search(folded.text, max(0, position - _REACH), position) is not None


def is_of_a_remit(folded: Folded, start: int, position: int) -> bool:
    """Whether a state or an organisation is what somebody is in charge of: an envoy for Chad and the UN."""
    if _ENVOY_FOR.search(folded.text, max(start, position - _REMIT_REACH), position):
        return True
    before = _REMIT.search(folded.text, max(start, position - _REMIT_REACH), position)
    if before is None:
        return False
    if before["behind"]:
        return True
    who = folded.at(before.start("who"))
    remit = _ENDS_WITH_REMIT.search(folded.source, who.start, who.end)
    return remit is not None and not any(one.name and one.name in remit[0] for one in who.value)


def is_co_chaired(folded: Folded, position: int) -> bool:
    """Whether an organisation is only what the envoy of a state is a chair of: `the US Co-Chair of the OSCE Group`."""
    before = _ONE_OF_THE_CHAIRS.search(folded.text, max(0, position - _REACH), position)
    who = folded.at(before.start()).value[-1] if before else None
    return who is not None and who.office is not None and who.stated and "co-chair" in who.office.text.lower()


def is_margin(folded: Folded, position: int) -> bool:
    """Whether an organisation only tells where others met: `on the sidelines of the UN`, `at the 78th UN Assembly`."""
    return _MARGINS.search(folded.text, max(0, position - 40), position) is not None


def is_post(folded: Folded, position: int) -> bool:
    """Whether an organisation is where representatives are posted."""
    match = _POSTED.search(folded.text, max(0, position - _REACH), position)
    if match is None:
        return False
    who = folded.at(match.start())
    return "epresentatives" in folded.source[who.start : who.end]
