"""Synthetic releases of realistic shape, the same for the same seed: for benchmarks, which need many.

A release carries about five facts; three of ten report what another source has reported; counterparts are as unevenly
spread as in life; one plan in ten, of which half are fulfilled; words follow Zipf's law.
"""

import datetime as dt
import random
from collections.abc import Iterator
from itertools import accumulate

import attrs

from calendar_core.events import (
    AgreementSigned,
    CallHeld,
    Event,
    Evidence,
    Fact,
    ForumAttended,
    MeetingAgreed,
    MeetingHeld,
    Person,
    Place,
    Release,
    ReleaseReceived,
    VisitAgreed,
    VisitPaid,
    When,
)
from calendar_core.knowledge import states

FACTS_PER_RELEASE = 5
HOMES = 40
FIRST_DAY = dt.date(2005, 1, 1)
DAYS = 20 * 365
_KINDS: tuple[tuple[type[Fact], int], ...] = (
    (MeetingHeld, 46),
    (CallHeld, 10),
    (AgreementSigned, 12),
    (VisitPaid, 10),
    (ForumAttended, 8),
    (VisitAgreed, 7),
    (MeetingAgreed, 7),
)
_SYLLABLES = ("ka", "ri", "to", "mel", "sha", "no", "ve", "lan", "du", "os", "ber", "ti", "gu", "an", "pe", "lo")


class Press:
    """Writes releases, about five facts each, in the order of their days."""

    def __init__(self, seed: int = 1) -> None:
        """Begin at the first day."""
        self._random = random.Random(seed)  # noqa: S311 (chance writes texts, and guards nothing)
        self._words = [self._word() for _ in range(4000)]
        self._parties = sorted(states())
        self._random.shuffle(self._parties)
        self._weights = list(accumulate(1 / (rank + 5) for rank in range(len(self._parties))))
        self._homes = self._parties[:HOMES]
        self._people = {party: [self._name() for _ in range(12)] for party in self._parties}
        self._places = [self._word().title() for _ in range(300)]
        self._recent: list[Fact] = []
        self._number = 0

    def releases(self, events: int) -> Iterator[list[Event]]:
        """Yield releases with their facts, until there are about so many events in all."""
        count = events // (FACTS_PER_RELEASE + 1)
        for number in range(count):
            yield self.release(FIRST_DAY + dt.timedelta(days=number * DAYS // count))

    def release(self, day: dt.date) -> list[Event]:
        """Return a release of a day, followed by its facts."""
        self._number += 1
        id_, home = f"release-{self._number}", self._random.choice(self._homes)
        release = Release(
            id=id_,
            home=home,
            published=day.isoformat(),
            text=self._sentence(150),
            source=f"{home} MFA",
            url=f"https://{home.lower()}.example/{self._number}",
            title=self._sentence(9),
        )
        facts = [self._fact(id_, home, day) for _ in range(FACTS_PER_RELEASE)]
        self._recent = (self._recent + facts)[-200:]
        return [ReleaseReceived(release=release), *facts]

    def _fact(self, release: str, home: str, day: dt.date) -> Fact:
        if self._recent and self._random.random() < 0.3:
            return self._again(self._random.choice(self._recent), release)
        cls = self._random.choices([kind for kind, _ in _KINDS], [weight for _, weight in _KINDS])[0]
        party = home
        while party == home:
            party = self._random.choices(self._parties, cum_weights=self._weights)[0]
        fields = {
            "release": release,
            "home": home,
            "counterparts": (party,),
            "people": self._some_people(party),
            "place": Place(name=self._random.choice(self._places)) if self._random.random() < 0.6 else None,
            "level": self._random.choice(("minister", "head_of_state_or_government", "deputy_minister", None)),
            "when": self._when(cls, day),
            "evidence": self._evidence(),
        }
        if cls is AgreementSigned:
            fields |= {"title": f"Agreement on {self._sentence(6)}", "agreement_type": "agreement"}
        return cls(**fields)

    def _again(self, fact: Fact, release: str) -> Fact:
        """Return the same occurrence in other words, told by either side."""
        if self._random.random() < 0.3:
            other = attrs.evolve(fact, home=fact.counterparts[0], counterparts=(fact.home,), people=())
            return attrs.evolve(other, release=release, evidence=self._evidence())
        return attrs.evolve(fact, release=release, evidence=self._evidence())

    def _when(self, cls: type[Fact], day: dt.date) -> When:
        if cls.planned:
            month = day + dt.timedelta(days=self._random.randint(10, 200))
            forms = (When(), When(edtf=f"{month:%Y-%m}", stated=True), When(edtf=month.isoformat(), stated=True))
            return self._random.choice(forms)
        if self._random.random() < 0.4:
            return When(edtf=day.isoformat(), stated=False)
        return When(edtf=(day - dt.timedelta(days=self._random.randint(0, 3))).isoformat(), stated=True)

    def _evidence(self) -> Evidence:
        text = self._sentence(self._random.randint(8, 25))
        return Evidence(text=text, start=0, end=len(text), rule="met_with", confidence=self._random.choice((0.8, 0.9)))

    def _some_people(self, party: str) -> tuple[Person, ...]:
        count = self._random.choice((0, 1, 1, 1, 2))
        return tuple(
            Person(name=name, office="Minister of Foreign Affairs", party=party)
            for name in self._random.sample(self._people[party], count)
        )

    def _sentence(self, length: int) -> str:
        words = self._words
        return " ".join(words[min(int(self._random.paretovariate(0.7)) - 1, 3999)] for _ in range(length))

    def _word(self) -> str:
        return "".join(self._random.choices(_SYLLABLES, k=self._random.randint(2, 4)))

    def _name(self) -> str:
        return f"{self._word().title()} {self._word().title()}"
