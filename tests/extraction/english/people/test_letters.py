"""Letters behind a name that are an office as well."""

import pytest

from calendar_core.extraction.english.people.phrases import read_phrases


def actors(text: str) -> list[tuple[str, str]]:
    """Return the name and the office of each person and office of a text."""
    folded = read_phrases(text)
    actors = [actor for mention in folded.mentions if mention.kind == "actor" for actor in mention.value]
    return [(actor.name, actor.office.text) for actor in actors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Minister of Trade of Malta Ana Ruiz, MP", [("Ana Ruiz", "Minister of Trade")]),
        ("the Minister of Trade of Malta, Ana Ruiz, PC, MP, said", [("Ana Ruiz", "Minister of Trade")]),
        ("Minister of Ports Hon. Ana Ruiz MP and", [("Ana Ruiz", "Minister of Ports")]),
        ("Ana Ruiz, MP for Lima", [("Ana Ruiz", "MP")]),
        ("Minister Ana Ruiz, MP Juan Soto", [("Ana Ruiz", "Minister"), ("Juan Soto", "MP")]),
    ],
)
def test_a_member_of_parliament_who_holds_an_office(text, expected):
    """`MP` behind who holds an office is no second person; it is an office where it is the only one."""
    assert actors(text) == expected
