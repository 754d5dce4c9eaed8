"""A synthetic archive of releases in English prose, as JSON Lines; the same for the same number: `Archive(1000)`."""

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec

from calendar_core.knowledge import states

FIRST_DAY = dt.date(2005, 1, 1)
DAYS = 20 * 365
_NAMES = "Adel Bora Cemal Dana Emil Farid Goran Hana Ivo Jana Karim Lena Milan Nadia Omar Petra Rana Samir Tomas Vera"
_SURNAMES = "Abaev Brandt Correa Dimov Eriksen Fazil Galli Horvat Ismail Jansen Kovac Lopes Moreau Novak Osman Petrov"
_TALKS = (
    "{home} Minister of Foreign Affairs {host} met with the Minister of Foreign Affairs of {other} {guest} in {city}.",
    "{host} received the Ambassador of {other} {guest} on {day}.",
    "On {day} {host} held a telephone conversation with the Foreign Minister of {other} {guest}.",
    "Following the talks, the parties signed a Memorandum of Understanding on Cooperation in the Field of {field}.",
    "{host} took part in a meeting of the joint commission with {other} in {city} on {day}.",
    "The parties agreed that {guest} will pay an official visit to {city} in the first half of the next year.",
)
_FILLING = (
    "The sides reviewed the state of cooperation in {field} and noted its steady growth.",
    "Particular attention was paid to {field} and to contacts between people.",
    "The interlocutors exchanged views on current matters of the regional agenda.",
    "It was noted that trade between the two countries grew by {percent} percent over the past year.",
)
_FIELDS = ("Agriculture", "Education", "Energy", "Transport", "Tourism", "Health Care", "Water Management", "Culture")


def write(path: Path, count: int) -> Path:
    """Write so many releases, of about a thousand characters each, and return the file."""
    with path.open("wb") as file:
        for record in records(count):
            file.write(msgspec.json.encode(record) + b"\n")
    return path


def records(count: int) -> Iterator[dict[str, str]]:
    """Yield releases as JSON objects, in the order of their days."""
    chance = random.Random(1)  # noqa: S311 (chance writes texts, and guards nothing)
    known = [state for _, state in sorted(states().items()) if state.capitals]
    for number in range(count):
        home, other = chance.sample(known, 2)
        day = FIRST_DAY + dt.timedelta(days=number * DAYS // count)
        words = {
            "home": home.adjectives[0] if home.adjectives else home.names[0],
            "other": other.names[0],
            "host": _name(chance),
            "guest": _name(chance),
            "city": home.capitals[0],
            "day": f"{day.day} {day:%B %Y}",
        }
        told = [chance.choice(_TALKS), *chance.sample(_FILLING, 3), chance.choice(_TALKS), *chance.sample(_FILLING, 2)]
        text = "\n\n".join(_said(sentence, words, chance) for sentence in told)
        title = f"{words['host']} on relations with {words['other']}"
        yield {
            "id": f"archive-{number}", "home": home.code, "published": day.isoformat(), "source": "Archive",
            "lang": "en", "title": title, "text": text,
        }  # fmt: skip


def _said(sentence: str, words: dict[str, str], chance: random.Random) -> str:
    return sentence.format(**words, field=chance.choice(_FIELDS), percent=chance.randint(2, 40))


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_NAMES.split())} {chance.choice(_SURNAMES.split())}"
