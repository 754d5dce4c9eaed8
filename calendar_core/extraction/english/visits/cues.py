"""Words around the wordings of visits that tell what became of them, and whose they were."""

import re

from calendar_core.extraction.english.clauses.status import TO_ANOTHER_DAY
from calendar_core.extraction.english.visits.wordings import ON_A
from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

IN_FUTURE = lazy(
    r"\S+ (?:(?!and\b|where\b|which\b)[^.;,:]){0,60}?"
    r"\bin the (?:near(?:est)?|foreseeable|not too distant|coming|next) (?:future|days|weeks|months)\b"
    r"|\S+ (?:(?!and\b|where\b|which\b)[^.;,:]){0,60}?\bduring the coming (?:period|days|weeks|months)\b"
)
"""From a visit on: it is to come."""
AFTER_ANOTHER = lazy(
    r"\b(?:plans?|will|intends?|(?:is|are) (?:set|due|scheduled|expected|planning)) (?:to )?[^.;]{0,80} "
    r"after (?:his|her|their) (?:[\w-]+ ){0,3}$"
)
"""Before a visit: it is to come, as is the one that is planned for after it."""
INVITED_TO = RULES.compile(r"(?:<visit>|\bto)(?: to)?(?: the)? (?:<state>|<city>)")
"""Where an invitation leads."""
FOR_TALKS = RULES.compile(
    r"[^.;\n]{0,30}? for [^.;\n]{0,60}?(?:<talks>|<forum>|[Cc]ommission|[Rr]eview|<body>(?: \([^)\n]*\))? between)"
    r"| (?:to|over|at) (?:an? |the )?(?:[a-z]+ )?<talks>"
)
"""Behind a guest who comes for a session: that is the meeting."""
TO_HOME = RULES.compile(r"[^.;\n]{0,30}? (?:to|in) (?:<state>|<city>|our)")
WELCOMED_TO = RULES.compile(
    r"(?:(?:,| [–-])? (?:and|with|along with|together with) (?:(?:his|her|their|the|an?) )?"
    r"(?:[a-z-]+ |<visited> |<modifier> ){0,2}(?:delegation|entourage|team|<body>|<actor>|colleagues))?"
    r"(?:,?(?:,? today,?|,?(?: on)? <date>,?| here| back)?| [–-]) (?:to|(?<= here )in) (?:(?:the )?(?:<city>|<state>)|"
    r"(?:the|our|his|her) (?P<here>(?:[a-z-]+ )?(?:[a-z-]*island(?: (?:state|nation|republic))?|country|capital|shores|"
    r"[Kk]ingdom|Sultanate|Emirate|Federation)\b(?! of)))"
)
"""Behind a guest who is welcomed: the town that he came to."""
ON_A_VISIT = RULES.compile(rf"(?:, in <city>,?)?[^.;,\n]{{0,30}}?,? {ON_A}(?! to (?:the )?(?:<state>|<city>|<org>))")
"""Behind a guest who is received: he is on a visit."""
AT_THE_AIRPORT = RULES.compile(
    r",?(?: (?:on|upon) (?:his |her |their )?arrival,?)?(?: (?:on )?<date>)? at (?:the )?[^.;,\n]{0,40}?\b[Aa]irport"
)
"""Behind a guest who is received: he has just come."""
PRESENT = RULES.compile(r"(?:,[^,;.\n]{0,60})?,? (?:who (?:is|was|has|<arrive>)|now|currently)\b")
"""Behind a guest who is there already."""
IN_PLACE = RULES.compile(r"\b(?:in|to) (?:the )?(?:<city>|<state>|<actor>|<demonym>(?= capital\b))")

TOPIC_IN = lazy(
    r"\b(?:peace|stability|security|situations?|developments?|conflicts?|wars?|cris[ie]s|events|hostilities|ceasefire|"
    r"fighting|violence|elections|aggression|rights|progress|process|unrest|tensions?|reconstruction)"
    r"(?: (?:and|or) [a-z]+)?(?: in the [a-z]+)?,? (?:(?:particularly|especially|notably|including|mainly) )?$"
    r"|\b(?:particularly|especially|including|notably) $"
)
"""Before `in` and a place: it is only spoken of."""
AWAITED = prefiltered(
    r"\b(?:expect|await|schedul|plann|due\b|prepar|imminent|announc|upcoming|ahead of|look\w* forward|will\b)",
    re.IGNORECASE,
)
"""Around an arrival: it is to come."""
TO_JOIN = RULES.compile(
    r"<invite>(?: (?:of|from|by) [^.;,\n]{1,60}?)?(?: for (?:him|her|them))? to (?:[a-z]+ )?<join>"
    r"[^.;\n<visit><visited>]{0,60}(?:<org>|<forum>)"
    r"|<invite>(?: (?:of|from|by) [^.;,\n]{1,60}?)? to (?:(?:co-)?host|<hold>|<receive>) (?:its|the|an?|their|this)\b"
    r"|<invite>(?: (?:of|from|by) [^.;,\n]{1,60}?)?(?: for [A-Z<state>][^.;,\n]{0,30}?)? to "
    r"(?:<document>|be\b|become\b|serve\b|contribute\b|invest\b|co-?operate\b)"
    r"|<invite>(?: (?:of|from|by) [^.;,\n]{1,60}?)? to (?:the |an? )"
    r"(?:[\w-]+ |<modifier> |<org> |<city> ){0,3}<talks|forum>"
)
"""An invitation to a gathering: accepting it is no visit to a state."""
INVITED_FOR = RULES.compile(r"<invite>[^.;\n]{0,80}?<visit|visited>[^.;,\n]{0,40}? (?P<day><date>)")
"""An invitation with the time of the visit."""
ACCEPTED = prefiltered(
    r"\baccept(?:ed|s|ing)?\b[^.;]{0,60}\binvitation|\binvitation[^.;]{0,60}\baccepted"
    r"|\b(?:respond|repl|react)\w+ (?:positively|favou?rably|affirmatively|in the affirmative) to "
    r"[^.;]{0,60}\binvitation"
    r"|\baccept(?:ed|s) to (?:pay|make|visit|undertake)\b"
    r"|\b(?:accepted (?:it|with|the)|would do so|gladly accepted|accepted\b)"
    r"|\binvitation\b[^.;]{0,120}?,? (?:where|during which) (?:he|she|they) "
    r"(?:plans?|intends?|will|(?:is|are) (?:to|due|set|expected|scheduled))\b"
    r"|\binvitation\b[^.;]{0,120}\blook(?:s|ed|ing)? forward to "
    r"(?:taking (?:it|this|that|them|him|her)? ?up|accepting|honou?ring)\b"
    r"|\binvitation (?:from [^.;,]{2,60} |for (?:me|us) )[^.;]{0,90}\blook(?:ing)? forward to "
    r"(?:that|it|doing so|(?:going|being) there)\b",
    re.IGNORECASE,
)
"""An invitation with an answer."""
ACCEPTS = RULES.compile(r"(?P<verb><presented>) (?:the )?<actor|name><S> (?:[a-z]+ ){0,2}$")
"""Before an invitation, and who sent it: who accepts it stands before the verb."""
OF_BOTH = lazy(r"\b(?:mutual|reciprocal|exchang)", re.IGNORECASE)
"""Within what was agreed: visits of both, not `the conclusion of a visit`."""
PAID = lazy(r"\b(?:paid|made|undertook) $|\b(?:paid|made|undertook) to\b")
"""Within `the visit that the Minister paid to`."""
CARRIED_OUT = RULES.compile(
    r"<visit>(?: to (?:the )?<state|city>| <date>)? (?:undertaken|paid|made|carried out|conducted) "
    r"(?:to|by|in|on|<date>)"
)
"""A visit that is told to have been paid, whatever is to come of it: `will build on the visit undertaken by A`."""
ITS_DATES = lazy(
    r"\b(?:dates? (?:of|for)|(?:program(?:me)?s?|itinerary|schedule) for) (?:the|his|her|their|an?) (?:[\w-]+ ){0,3}$"
)
"""Before a visit whose time is spoken of: it is to come."""
INTEREST_IN = lazy(
    r"\b(?:interest in|importance of|possibility of|idea of|prospects? (?:of|for)) (?:an?|such) (?:[\w-]+ ){0,3}$"
    r"|\b(?:discuss(?:es|ed|ing)?|talk(?:s|ed|ing)? about|mull(?:s|ed|ing)?) (?:an? )?"
    r"(?:possible |potential |future )?$"
)
"""Before a visit that is only wished for."""
AS_A_HABIT = lazy(r"\b(?:frequent|coupled|alongside|intensive|numerous)\b")
"""Within what is only told of relations: mutual visits that take place."""
WHO_IS_HERE = prefiltered(
    r"\byou(?: have)?(?: \w+ly)? accepted (?:my|our|the) |"
    r"\bI(?: have)?(?: \w+ly)? accepted (?:your|this|the) (?:\w+ )?invitation(?: with (?:\w+ )?\w+| \w+ly)?[,.]|"
    r"\b[Tt]hank you [^.;]{0,40}\bfor (?:having )?accept(?:ing|ed)\b|"
    r"\baccepting (?:my|our|the|this|their|his|her) invitation and (?:coming|being|visiting|joining)\b|"
    r"\b(?:appreciation|gratitude|thank\w*)\b[^.;]{0,60}\bfor (?:(?:him|her|them) )?having accepted\b"
)
"""An invitation that was accepted by whom the speaker welcomes."""
THANKED_GUEST = prefiltered(
    r"\b(?:thank(?:s|ing)?|grateful|gratitude)\b[^.;]{0,120}\bfor (?:having )?accept(?:ed|ing) (?:my|our) "
    r"(?:\w+ )?invitation\b"
    r"|\bthank(?:s|ed|ing)?\b[^.;]{0,120}\bfor (?:having )?accept(?:ed|ing) this invitation\b"
    r"|\bthank(?:s|ed|ing)?\b[^.;]{0,60}\bfor (?:having come|coming)\b[^.;]{0,90}\baccepted\b"
)
"""The same, of a guest told by his office; a letter with such thanks tells when he will come."""
THANKED_AT_TALKS = prefiltered(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t) [^.;]{3,240}\bthank(?:s|ed)\b[^.;]{0,60}\bfor accepting "
    r"(?:the|his|her|their|an) (?:\w+ )?invitation to (?:visit|come)\b"
)
"""At or after talks: a guest was thanked for having come to them."""
THANKED_ONE = prefiltered(
    r"\bthank\w*\b[^.;]{0,90}\bfor (?:having )?accepting (?:the|his|her|their|an) (?:\w+ )?"
    r"invitation(?! to (?!visit\b|come\b))"
)
"""Somebody was thanked for accepting an invitation: a guest who has come, where one is told to have been received."""
RECEIVED = RULES.compile(r"<receive>(?!d? (?:[a-z]+ )?by\b)")
THANKED_FOR = RULES.compile(
    r"\b(?:[Tt]hank(?:s|ed|ing|ful)?|[Gg]rateful|[Gg]ratitude|[Aa]ppreciat\w+|[Pp]rais(?:ed|es|ing)|[Cc]ommend(?:ed|s))"
    r"\b(?P<whom>[^.;\n]{0,140}?) for (?:(?:<hold>|having) )?(?:(?:personally|again|also|recently) )?"
    r"(?:(?:taking|finding|making|taken|found|made) (?:(?:the|some) )?(?:time|opportunity|trouble)"
    r"(?: (?:out of|from|in) [^.;,\n]{1,40}?)? to )?$"
)
"""Before a gerund of going somewhere: whoever is thanked for it has come, as in `thanked Ana Soto for visiting us`."""
WAS_PAID = prefiltered(r"\b(?:paid|made|undertook|is paying|arrived)\b[^.;]{0,40} (?:visit|trip)\b", re.IGNORECASE)
"""The visit for which an invitation was accepted has been paid."""
UNANSWERED = prefiltered(
    r"\b(?:cancel\w*|postpon\w*|unable to|no longer|not going|"
    r"(?:wish|desire|interest|readiness|hope) of|invit(?:ed?|ing|ation|ations))\b",
    re.IGNORECASE,
)
"""Before `to visit`: that is no plan."""
INVITES = prefiltered(
    r"\b(?:extend|convey|deliver|hand|transmit|renew|reiterat|repeat|issu|offer|affirm|pass)\w*(?: over| on)? "
    r"(?:an?|the|his|her|their) (?:[\w'’-]+ ){0,4}?invitation\b[^.;]* to $"
    r"|\binvit(?:ed|es|ing) (?:(?!accept)[^.;])*\bto $"
    r"|\binvitations? (?:\w+ ){0,3}(?:extended|issued|sent|conveyed|delivered|addressed|given) (?:to|for) [^.;]* to $"
)
"""Before `visit`, however far: nobody has answered yet."""
INVITES_TO_PAY = prefiltered(
    r"\binvit(?:ed?|es|ing) (?:(?!accept)[^.;])*\bto (?:pay|make|undertake) (?:an? )?(?:[\w-]+ ){0,3}$"
)
"""Before a visit: the same."""
CUSTOM = prefiltered(r"\bit (?:is|was) \w+ for [^.;]*\bto $", re.IGNORECASE)
"""Before `visit`: `it is traditional for presidents to`."""
ANNOUNCED = prefiltered(
    r"^(?:(?! it (?:was|is|has)\b)[^.;]){0,120}?\b(?:was|were|has been|have been|is|are) (?:\w+ )?"
    r"(?:announced|confirmed|scheduled|planned|foreseen)\b"
    r"(?! to (?!be (?!back\b|received)|take place|begin|start|last|run|include|coincide|happen|follow)| that\b)"
)
"""Behind `the visit`: it is to come."""
CALLED_OFF = prefiltered(
    rf"\b(?:cancel\w*|(?:postpon\w*|put off)(?! from){TO_ANOTHER_DAY}|putting off|called off|"
    r"delay(?:s|ed|ing) (?:his|her|their)|unable to|no longer|not going|"
    r"had (?:\w+ )?been (?:set|planned|scheduled))\b",
    re.IGNORECASE,
)
CONVENIENT = prefiltered(r"\b(?:convenient (?:\w+ )?(?:time|date)s?|(?:time|date)s? convenient)\b", re.IGNORECASE)
"""What makes a readiness to come an answer."""
REPORTED = prefiltered(
    r"\b(?:confirmed|announced|informed|said|told|stated|mentioned|reported|explained|noted|disclosed|revealed|indicated)\b"
    r"[^.;]*\bwould (?:be )?$",
    re.IGNORECASE,
)
"""Before `visit`: a plan in reported speech."""
IS_GOING = lazy(r"\b(?:am|is|are) (?:also |now )?$")
"""Before `going to` or `arriving in`: a plan told in the present tense."""
TO_GO = prefiltered(
    r"\b(?:to|will) (?:visit|travel|tour|head)\b|\b(?:visits?|travel plans) (?:revealed|announced|unveiled)\b",
    re.IGNORECASE,
)
"""In a title: who will go somewhere."""
OTHERS_GO = prefiltered(
    r"\b(?:will|is to|are to)(?: also)? (?:travel|visit|go|head|fly)\b[^.;]*, (?:while|and)\b[^.;]* (?:is|are) $"
)
"""Before `travelling to Lima`: where somebody else will go."""
AND_WILL_GO = lazy(r"[^.;]{0,80}, while [^.;]{0,90} (?:will|is to|are to)(?: also)? (?:travel|visit|go|head|fly)\b")
"""Behind `travelling to Lima`: the same."""
ARRIVING = lazy(r"\b(?:is|are) (?:also )?(?:arriving|coming)\b[^.;]*$")
"""Before `on a visit`: somebody is about to come."""
I_TRAVEL = RULES.compile(r"(?:<date>|\b[Tt]omorrow|\b[Tt]oday),? (?:I|we) $")
"""Before `travel to`: a plan told in the present tense."""
WAS_LAST_TO = prefiltered(r"\b(?:first|last|only|latest|previous) [^.;,]{0,60}\bto $", re.IGNORECASE)
"""Before `visit`: `she was the last minister to`."""
WAS_GLAD_TO = prefiltered(
    r"\b(?:was|were|am) (?:\w+ )?(?:pleased|delighted|glad|happy|honou?red|privileged|thrilled|fortunate|able) to $"
)
"""Before `visit`: who says so did it."""
WILL_BE_FIRST = prefiltered(r"\b(?:will|would|to) (?:\w+ )?be(?:come)? (?:the|his|her) (?:first|last)\b")
JOINED_ON = lazy(r"\b(?:joined|accompanied) (?:on|during) (?:his|her|the|their|this) (?:\w+ )?$")
"""Before a trip that somebody else is told to go along on: `will be joined on her trip by`."""
ANNIVERSARY = lazy(r"\b(?:anniversary|jubilee|years|decades?) (?:of|since) [^.;,]{0,80}$")
"""Before a visit of no day: it was long ago."""
SIGHTS = lazy(r"\b(?:for|took|takes?|take|taken|given|gave|enjoyed|guided|private|during) (?:an? |the )?(?:\w+ )?$")
"""Before a tour of a palace or a museum."""
BEING_ON = prefiltered(
    r"\b(?:is|was|are|were|stay(?:s|ed|ing)|(?<!will be )accompan\w+|arriv(?:ed|es|ing)|currently|now|who)\b"
    r"(?:(?!\b(?:will|invit\w+|to come|(?:set|due|about|scheduled|expected|slated|planning|planned) to|"
    r"reached|agreed|going on|leaving on)\b)"
    r"[^.;]){0,120} on (?:an?|his|her|their) (?:[\w-]+ ){0,3}$"
    r"|^\W*(?:(?!will|would|to\b|[Nn]ext|[Ll]ater)[\w.,'’-]+ ){1,9}?(?<=, )(?:(?:here|there|in [A-Z]\w+) )?"
    r"on an? (?:[\w-]+ ){0,3}$"
)
"""Before `visit`: somebody is on it."""
LONG_AWAITED = lazy(r"\b(?:have|has) (?:\w+ )?been (?:\w+ )?(?:looking forward to|awaiting) (?:your|this) (?:\w+ )?$")
"""Before a visit of which the host speaks to a guest who has come."""
ON_THIS_VISIT = RULES.compile(r"[^.;,\n]{1,30} on this (?:<modifier> )?<visit>")
"""Behind a verb of going: it is told of the visit that somebody is on."""
DURING_OWN = RULES.compile(
    r"\b(?:is|was|are|were|been|currently|now)[^.;,]{0,30} (?:on|paying|making|concluding) (?:an?|his|her|their)"
    r"[^.;]{0,40}$|(?:[Dd]uring|framework of|[Aa]s part of|course of) (?:his|her|their|this|the)[^.;,]{0,40}$"
    r"|\b(?:is|was|are|were) (?:[a-z]+ )?here for (?:an?|his|her|their)[^.;]{0,40}$"
    r"|\b[Tt]hrough (?:this|his|her|their) (?:<modifier> ){0,2}$"
    r"|[Oo]n the (?:<modifier>|first|second|third|last|final|closing) day of (?:his|her|their|the)[^.;,]{0,40}$"
    r"|\b(?:made|paid|undertook) (?:an? )(?:[\w-]+ ){0,3}$"
    r"|<actor>, on (?:an?|his|her) (?:[\w-]+ ){0,3}$"
    r"|(?:<hold>|\b(?:beg[au]n|begins|start(?:s|ed)|conclude[sd]|complete[sd]|end(?:s|ed)|finish(?:es|ed)|"
    r"(?:wrap|wind)s up))"
    r"(?: today)? (?:an?|his|her|their) (?:[\w-]+ ){0,3}$"
)
"""Before `visit` without a place."""
OWN_CURRENT = prefiltered(r"\b(?:his|her|their) (?:current|present|ongoing) (?:[\w-]+ ){0,2}$")
"""Before `visit`, likewise."""
OF_NATIONS = prefiltered(r"\b(?:two|three|four|five|six|seven|eight|\d+)-(?:nation|country|state)s? (?:[\w-]+ )?$")
"""Before a tour: it leads to several states."""
CONGRATULATED = lazy(
    r"\bcongratulat(?:ed|es|ing) [^.;]{2,80} on (?:[^.;,]{1,40}['’]s|his|her|their|the) (?:[\w-]+ ){0,3}$"
)
"""Before a visit: one that is over."""
UNDER_WAY = prefiltered(
    r"\b(?:current|currently|ongoing|is|are|arriv\w+|this|his|her|their|during|today|on an?|on the occasion of|"
    r"(?:as part|(?:with)?in the (?:course|framework)) of an?|"
    r"first(?! (?:deputy|vice|lady|secretary|minister)\b)|my|your|who (?:was|were)|"
    r"(?:conclud|complet|undertak|mak)es|ends|begins|starts|pays|wraps up|winds up|embarks on|"
    r"(?:has|have) (?:just |now |successfully )?(?:conclud|complet|finish|end|wrapp|begu|start)\w+)\b",
    re.IGNORECASE,
)
"""Before a visit without a date that is not background."""
LONG_AGO = prefiltered(
    r"\b(?:previous(?:ly)?|latest|earlier|since (?:my|his|her|our|your|their)|last(?! (?:day|stop|leg|stage)\b)|"
    r"past|recent|former(?!'s\b|’s\b)|"
    r"about|comment\w* on|impressions? (?:of|from)|regarding|concern(?:s|ed|ing)|"
    r"recall\w*|remember\w*|remembrance|memor\w+|not (?:(?:so|too|very|that) )?long ago|"
    r"(?:he|she|they) (?:had )?(?:made|paid)(?: \w+){1,3})\b",
    re.IGNORECASE,
)
"""Before a visit without a date that is background."""
TOOK_HIM = RULES.compile(
    r"\b(?:that|which) (?:has |had |have )?(?:already |earlier |previously )?(?:took|taken|brought)\b"
)
"""Within `tour that already took him to Algeria and Russia`."""
IS_THERE = lazy(r"\b(?:is|are) (?:currently |now )?(?:in|on) (?:[^.;,]{1,40} on )?an? (?:[\w-]+ ){0,3}$")
"""Before a visit: somebody is on it, whatever he did earlier."""
GOES_ON = lazy(
    r"\w+ (?:(?:of|by|to) [^.;,]{2,80}? )?(?:is|are) (?:now |currently )?(?:taking place|under way|being held)\b"
    r"|visited [^.;,]{2,60}? to (?:meet|hold talks|take part|attend)\b"
)
"""A visit under way, from its noun on, or one with its purpose."""
RECENT = lazy(r"\w+ (?:that |which )?(?:he|she|they) (?:had )?(?:recently|previously|earlier) (?:made|paid)\b")
"""A visit without a date that is background, from its noun on: `the visit he recently made`."""
CROWD = prefiltered(
    r"\b(?:(?:football|basketball|volleyball|rugby|cricket|hockey|national|medical|rescue) teams?|airlines?|flights?|"
    r"ballet|opera|theat(?:re|er)|circus|troupe|orchestra|choir|ensemble|artists?|musicians?|tourists|nationalit(?:y|ies)|"
    r"(?<!\bthe )visitors|travellers|travelers|"
    r"passengers|pilgrims|arrivals|nationals?|citizens?|students?|fans|athletes?|journalists?|migrants?|workers|"
    r"(?:business|trade) missions?|compan(?:y|ies)|residents|people|families|aircraft|planes?|convoys?|shipments?|"
    r"(?:vessels?|ships?|frigates?|warships?|destroyers?|corvettes?)(?:(?-i: [A-Z][\w-]+){1,2})?|"
    r"trucks|supplies|aid|rescuers|firefighters|medics|doctors|soldiers|servicemen|peacekeepers|troops|volunteers|evacuees|"
    r"crew(?:['’]s)?|players|nurses|teachers|refugees|children|minors|women|girls|boys|fishermen|sailors|seafarers|"
    r"(?-i:[A-Z][a-z]+(?:ans|ards|anders|is)(?= (?:who|wishing|planning|intending)\b)))"
    r"(?: (?:of|from) (?:the )?[A-Z]\w+)?(?: (?:will|would|have|had|has|can|who|that|was|were|are|forced|trafficked|"
    r"smuggled|allowed|\w+ed during|planning|wishing|intending|to|an?|on))* $"
    r"|\d(?:[,.]?\d)+ (?-i:[A-Z]\w+s) (?:have |had |has )?$",
    re.IGNORECASE,
)
"""Before `visit`: those who come are no officials."""
THING_CAME = prefiltered(
    r"(?<!'s )(?<!’s )(?<!esidential )\b(?:planes?|aircraft|airplanes?|flights?|ships?|vessels?|convoys?|trucks?|"
    r"trains?|shipments?|consignments?|cargo(?:es)?|packages?|batch(?:es)?|supplies|aid|assistance|food|medicines?|vaccines?|"
    r"tons|tonnes|donations?|goods)\b(?:(?!\b(?:he|she|they|who|I|we)\b)[^.;\n]){0,200}$",
    re.IGNORECASE,
)
"""Before an arrival: what came, and nobody: `the plane with relief supplies landed`."""
TO_STAY = prefiltered(
    r"\b(?:successor|tak(?:e|es|ing|en) up (?:his|her|my|the|their) (?:[\w-]+ )?"
    r"(?:post|posting|duties|appointment|position|functions))\b"
)
"""In a sentence that tells of an arrival: who comes will stay, to be the ambassador."""
HOME_OF = lazy(
    r",? where (?:he|she|they) "
    r"(?:(?:is|was|are|were) (?:\w+ )?(?:based|resident|posted|accredited|living)|lives?|resides?)\b"
)
"""Behind a place: somebody goes back to where he lives."""
OF_A_SHIP = lazy(r"\b(?:[Pp]ort|[Ss]hip|[Nn]aval) (?:\w+ )?$")
"""Before `visit`: it is a ship's."""
BACK = lazy(r"\w+ (?:back|home)\b")
"""A journey to where somebody lives, from its noun on: `his trip back to Lima`."""
COUNTED = lazy(r"\b(?:number|intensity|frequency|multitude|wave) of (?:[a-z-]+ ){0,2}$")
"""Before visits that are only counted: `an unprecedented number of visits`."""
OF_ANOTHER = prefiltered(r"\bthe (?P<which>latter|former)(?:'s|’s) (?:\w+ ){0,3}$")
"""Before `visit`: it is that of whom somebody met or spoke with."""
BY_ANOTHER = lazy(r" (?:by|of) the (?P<which>latter|former)\b")
"""Behind `visit`: the same."""
WHAT_IT_WAS = prefiltered(
    r"\b(?:in|for|as|on) what (?:was|is|will be|would be) (?:the|his|her|their) (?:\w+ ){0,3}$"
    r"|\b(?:This|It) (?:is|was|(?:will|would)(?: also)? be) [^.;,]{2,60} (?:[Oo]verseas|[Ff]oreign|[Ii]nternational) $"
    r"|^\W*(?:Press |Media )?(?:[Ss]tatement|[Cc]omments?|[Bb]riefing) (?:from|by) [^.;,]{3,90} "
    r"on (?:the|an?) (?:\w+ )?$"
)
"""Before `visit`: the one just told of, `in what was the first visit of a Minister`; `It is his first foreign`.

In `Briefing by A on the visit` it is that of somebody else.
"""
A_FIRST_OF_ITS_KIND = lazy(r" (?:of|by|from) (?:an?|any) (?:[\w-]+ ){1,5}?(?:to|in|since)\b")
"""Behind `the first visit`: it tells what the one told before is, and not who goes."""
IT_IS_THE_FIRST = prefiltered(
    r"(?:^\W*(?:This|It)|\bthat (?:this|it)) (?:is|was|(?:will|would)(?: also)? be) (?:also )?the "
    r"(?:first|last) (?:[\w-]+ ){0,3}$"
)
"""Before `visit`, likewise."""
NO_DELEGATION = lazy(
    r"\b(?:medical|rescue|technical|relief|humanitarian|emergency|search|sports?|football|monitoring) "
    r"(?:\w+ ){0,2}(?:team|staff)|"
    r"\b(?:police|army|navy|troops|business(?:men|people)?|entrepreneurs|investors)\b"
)
"""Those who are sent are no delegation."""
IS_PAYING = lazy(
    r"\b(?:is|are) (?:currently |now |also )?(?:paying|making|undertaking) (?:an?|his|her|their) (?:[\w-]+ ){0,3}$"
)
"""Before a visit: somebody is on it, whatever else he will do."""
WILL_BE = lazy(
    r"(?:will|'ll)\b|\w+ (?:\w+ )?arrival[^.;]*? will\b|"
    r"(?:(?:is|are|was|were) )?(?:also |(?:on )?\S,? )?(?:expected|due|awaited)\b|"
    r"(?:is|are) (?:(?:scheduled|set|slated) )?to\b|"
    r"(?:[Ss]taying|\w+ stay)[^.;]*? will\b"
)
"""Being somewhere is still to come."""
DAY_OF_LEG = RULES.compile(r"(?:(?:,|,? and) (?:the )?<state>)?,? ?(?:\(| )?(?:on )?<date>")
"""Behind one place of several: its days, or those of it and the next."""
WHICH_WILL = RULES.compile(r"<visit>,? (?:that|which) [^.;:\n]{0,90}?\b(?:will|is to|are to|plans? to|intends? to) ")
"""From a visit to whoever will pay it."""
WILL_DO_GOOD = RULES.compile(
    r"<visit>(?: (?:of|by) (?:the )?(?P<who><actor>))?(?: to (?:the )?<state|city>)? "
    r"(?:will|would|is expected to) (?:[a-z]+ly |also |further ){0,2}"
    r"(?:contribute|help|give|<opened>|strengthen|further|enhance|promote|boost|deepen|bring|serve|create|mark|provide|pave|"
    r"elevate|facilitate|inject|advance|foster|expand|consolidate|usher|push|lend|add|"
    r"be (?:[a-z]+ly )?(?:successful|fruitful|productive|useful|beneficial))\b"
)
"""A visit that is on, of which good is expected, where the guest has been met."""
WHOSE = RULES.compile(r"(?P<who><actor>)<S> (?:[a-z]+ ){0,2}$")
"""Before a visit: who is on it."""
WAS_MET = lazy(r"\b(?:received|met|hosted|welcomed|held|greeted)\b")
"""What a text tells of a guest whose visit is on."""
TO_BE_DONE = lazy(
    r"\b(?:will|(?:is|are) (?:also )?(?:scheduled|expected|due|set|planned|slated) to) be [a-z]+(?:ed|n|ld)\b"
    r"(?:(?!\b(?:agreed|signed|reached|made|announced|discussed|decided|outlined|launched|as)\b)[^;:]){0,60}?,? "
    r"(?:during|on the occasion of|in the course of) (?:[\w.'’-]+ ){0,8}$"
)
"""Before a visit: what is to be done then, as in `will be signed on 5 May, during the Minister's visit`."""
OPENS_WITH = lazy(
    r"\W*(?:[Dd]uring|[Oo]n|[Ww]ithin(?: the framework of)?|[Aa]s part of|[Ii]n the course of) "
    r"(?:an?|his|her|their|the) (?:[\w'’-]+ ){0,4}$"
)
"""Before a visit with which a sentence begins."""
WILL_THEN = RULES.compile(
    r"<visit>(?:(?! that | which | who | where )[^.;,\n]){1,90}?, "
    r"(?:(?!that |which |who |will |is |are |and |said |told |where |when )"
    r"(?:(?![a-z]+ed )[\w.'’-]+|<actor>|<name>|<modifier>|<field>|<body>),? ){1,6}?"
    r"(?:will|is to|are to|plans? to|intends? to|"
    r"(?:is|are) (?:also )?(?:scheduled|set|due|expected|slated|planned) to) "
    r"(?!be (?:able|an?|the) )"
)
"""From such a visit to whoever will do something then."""
WILL_GO = lazy(r"\b(?:will|shall|is to|are to|plans? to|scheduled to|expected to)\b[^.;,]{0,20}$")
DID_NOT = prefiltered(r"\b(?:did not|didn't|was not|will not|had been)\b")
CONTINUES = prefiltered(r"\b[Cc]ontinu(?:es?|ed|ing) (?:(?:his|her|their|the|an?) )?(?:[\w-]+ ){0,2}$")
"""Before `journey`: it goes on."""
BEGINNING = prefiltered(
    r", (?:thus |thereby )?(?:beginning|starting|commencing|launching|kicking off|concluding|ending|completing|"
    r"wrapping up) (?:an?|his|her|their) (?:[\w-]+ ){0,4}$"
    r"|\bon the (?:first|opening|second|third|last|final|closing|same) day of (?:[\w.'’-]+ ){0,6}$"
)
"""Before a visit: it begins or ends with what the sentence tells, as in `arrived on Monday, beginning his visit`.

So does one on a day of which something was done: `agreed on the second day of the President's visit`.
"""
WILL_DO = prefiltered(r"\b(?:will|is to|are to)\b")
ON_THE_MARGINS = RULES.compile(rf"\b(?:{MARGINS}) of (?:his|her) (?:[\w-]+ |<modifier> ){{0,3}}$")
"""Before a visit, on the sidelines of which somebody else was met."""
IMPORTANCE_OF = lazy(r"\b(?:importance|significance|role) of (?:[\w'’-]+ ){0,5}$")
ON_A_DAY = RULES.compile(r"<visit>[^.;\n<visit><talks><met><date>]{0,80} (?:on )?<date>")
"""From a visit that is told to be important to its day."""
HIS = RULES.compile(
    r"\b(?:[Hh]is|[Hh]er) (?:[\w-]+ |<modifier> ){0,4}$"
    r"|\b(?:when|while) (?:he|she) (?:[\w-]+ |<modifier>|<actor> ){0,5}$"
)
"""Before a visit: that of somebody told of before."""
WAS = prefiltered(r"\bwas\b")
BUILT_ON = prefiltered(
    r"\b(?:(?:build(?:s|ing)?|built|capitali[sz]\w+|draw(?:s|ing)?) (?:up)?on|"
    r"follow(?:s|ed) (?:closely |hard |soon )?(?:up)?on|"
    r"(?:visit|trip|stay|tour|journey) (?:[a-z]+ ){0,2}(?:follow(?:s|ed)(?: up)?|(?:comes|came) (?:[a-z]+ )?after)) "
    r"(?:the )?(?:(?:success|outcomes?|results|momentum|achievements|spirit)(?: and \w+)? of )?(?:[\w.'’-]+ ){0,6}$"
)
"""Before a visit on which something is built: it is over."""
OF_A_DAY = RULES.compile(r"\b(?:the|h(?:is|er)|their) <date> (?:[a-z]+ |<modifier> ){0,2}$")
"""Before a visit: it is called by when it was, as in `the May 2024 visit of Secretary A`."""
UPCOMING = prefiltered(r"\b(?:upcoming|forthcoming|imminent|planned|scheduled|next|coming)\b", re.IGNORECASE)
GUEST = prefiltered(r"\b(?:guests?|visitors)\b", re.IGNORECASE)
SETS_OUT = lazy(r"sets|setting|depart(?!ed)|leav|[Aa]nnounc")
"""A departure in the present tense is to come, and so is what is announced."""
