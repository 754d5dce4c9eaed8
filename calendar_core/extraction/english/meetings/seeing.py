"""The wordings of meetings told by seeing: `will see the President of Peru`, `looks forward to speaking with A at`."""

from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.meetings.plan_wordings import AT_GATHERING

WILL_SEE = rule(
    "will_see",
    r"(?:(?:\b(?:will|shall|(?<=he )would|(?<=they )would|"
    r"(?:is|are|am|was|were|due|scheduled)(?: also)? to)|['’]ll)(?: also| then| next)? "
    r"(?P<at>see|be seeing) "
    r"|(?:(?<=\b[Ww]e)(?: are|['’]re)|(?<=\bI)(?: am|['’]m))(?: also| then)? seeing )"
    r"(?P<whom>(?:the )?<LIST>|(?<!was to see )(?<!were to see )(?:him|her|them)\b)"
    r"(?=[.,;)]|\s*$| (?:in|on|at|for|tomorrow|today|and|before|after|again)\b| <date>)",
    "actor",
)
LOOKS_FORWARD_TO = rule(
    "will_see",
    r"\blook(?:s|ed|ing)? forward to (?:(?:also|further|again|soon) ){0,2}(?:continuing <talks> |consulting |"
    r"engaging |speaking |conferring |catching up |sitting down )(?:(?:further|again|directly) )?(?:with|to) "
    rf"(?P<whom>(?:the )?<LIST>)(?: again| soon)?(?={AT_GATHERING})",
    "actor",
    "org|forum",
)
LOOKS_FORWARD_TO_TALKS = rule(
    "will_see",
    r"\blook(?:s|ed|ing)? forward to (?P<at>discussing)\b(?:(?! (?:and|which|that) )[^.;:\n<actor>]){0,80}? with "
    r"(?P<whom>(?:the )?<LIST>)",
    "actor",
)
