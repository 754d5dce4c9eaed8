"""Who is named with the body that he is of.

Either with an office, a part of a ministry and the ministry, `Ana Ruiz, Director, Asia Wing, Ministry …`, or with
nothing but a body: `Ana Ruiz of the Peruvian Foreign Ministry`.
"""

import re

from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.folding import Folded, Mention


def of_a_ministry(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read who is named with an office, a ministry and at last a state, or a ministry that is told to be of one."""
    first, *between, state = folded.within(*match.span())
    (actor, *others) = first.value
    if others or actor.stated or not actor.name or actor.office is None:
        return None
    if state.kind == "actor" and not (_is_ministry(folded, state) and not any(map(_is_full_name, between))):
        return None
    party = party_of_body(state)
    made = Actor(party, actor.name, actor.office, "person", stated=True)
    return Mention("actor", first.start, folded.origin_end(match.end()), (made,))


def of_body(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read who is of a ministry or a delegation of a state told: `Ana Ruiz of the Peruvian Foreign Ministry`."""
    mentions = folded.within(*match.span())
    name, body = next(one for one in mentions if one.kind == "name"), mentions[-1]
    (actor, *others) = body.value
    if others or actor.sort != "body" or not actor.stated or " " not in name.value:
        return None
    made = Actor(actor.party, name.value, None, "person", stated=True)
    return Mention("actor", mentions[0].start, body.end, (made,))


def party_of_body(mention: Mention) -> str:
    """Return the party of a state, an organisation or a body that is told to be of one; empty for none."""
    if mention.kind == "actor":
        return str(mention.value[-1].party) if mention.value[-1].stated and not mention.value[-1].name else ""
    return party_of(mention) if mention.kind in ("state", "org", "demonym") else ""


def _is_ministry(folded: Folded, mention: Mention) -> bool:
    """Whether somebody spoken of is a ministry of a state that is told: `the Ministry of Health of Peru`."""
    (body, *others) = mention.value
    return not others and body.sort == "body" and body.stated and folded.source.startswith("Ministry", mention.start)


def _is_full_name(mention: Mention) -> bool:
    return mention.kind == "name" and " " in str(mention.value)
