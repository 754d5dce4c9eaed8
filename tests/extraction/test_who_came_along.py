"""Who led a delegation, who came along with somebody, and who else was there."""

import pytest

from tests.extraction.told import facts


def names(text, kind, **release):
    """Return the persons of each fact of a kind, and for whom each stands."""
    return [
        [(one.party, one.name) for one in fact.people] for fact in facts(text, **release) if fact.kind.startswith(kind)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Speaker received a delegation of the Chile-Kazakhstan Society, led by its President Rosa Lagos.",
        "The Speaker received a delegation of the Kazakhstan-Chile Business Council headed by its Chairman Rosa Lagos.",
        "The Speaker received a delegation of the Chile Senate. Led by Rosa Lagos, a senator, the group left.",
        "The Speaker received the Chilean delegation and gave the group's chair Rosa Lagos a book.",
        "The Speaker had talks with a Chilean delegation. The delegation's head, Rosa Lagos, spoke of trade.",
        "The Speaker received a delegation from Chile led by the Chair of the Senate Select Committee Rosa Lagos.",
        "Consultations of Chile and Kazakhstan took place. The Chilean side was represented by Director Rosa Lagos.",
        "The Speaker had talks with a Chilean delegation that included Deputy Minister Rosa Lagos.",
        "The Speaker had talks with a Chilean delegation, made up of Deputy Minister Rosa Lagos and two experts.",
    ],
)
def test_who_led_a_delegation(text):
    """A delegation has a name where the words around it tell one: its leader's, or its member's."""
    assert names(text, "meeting_held") == [[("CL", "Rosa Lagos")]]


def test_a_group_of_home_is_led_by_one_of_home():
    """The leader of a delegation of home is of home, also where a foreign one was told of before."""
    text = (
        "The Minister received a Chilean delegation. On Monday a delegation of Kazakhstan will leave for a visit to "
        "Kenya. Led by Aidos Serik, the group is to stay there for a week."
    )
    assert [one.name for fact in facts(text) for one in fact.people if one.party == "CL"] == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The President received Prime Minister of Chile Luis Vega, accompanied by Trade Minister Rosa Lagos.",
            "meeting_held",
            ["Luis Vega", "Rosa Lagos"],
        ),
        (
            "Prime Minister of Chile Luis Vega, who was accompanied by Trade Minister Rosa Lagos, met the President.",
            "meeting_held",
            ["Luis Vega", "Rosa Lagos"],
        ),
        (
            (
                "Foreign Minister Aidos Serik will pay a visit to Chile on 20 October. The delegation is composed of "
                "Minister of Trade Marat Omar and Deputy Minister Dana Bek."
            ),
            "visit_agreed",
            ["Aidos Serik", "Marat Omar", "Dana Bek"],
        ),
        (
            (
                "Foreign Minister Aidos Serik will pay a visit to Chile on 20 October at the head of a delegation. It "
                "comprises Minister of Trade Marat Omar and Deputy Minister Dana Bek."
            ),
            "visit_agreed",
            ["Aidos Serik", "Marat Omar", "Dana Bek"],
        ),
        (
            (
                "President Aidos Serik will travel to Chile on an official visit. Foreign Minister Marat Omar and "
                "several senior officials will accompany the President."
            ),
            "visit_agreed",
            ["Aidos Serik", "Marat Omar"],
        ),
        (
            (
                "President Aidos Serik arrived in Santiago on an official visit to Chile. Minister of Labour, Invalids "
                "and Youth Marat Omar and Minister of Industry Dana Bek also joined the delegation."
            ),
            "visit_paid",
            ["Aidos Serik", "Marat Omar", "Dana Bek"],
        ),
        (
            (
                "Prime Minister of Chile Luis Vega arrived in Astana on an official visit. Mr Vega, who is accompanied "
                "by Minister Rosa Lagos, was met by Prime Minister Aidos Serik."
            ),
            "visit_paid",
            ["Luis Vega", "Rosa Lagos"],
        ),
        (
            (
                "Prime Minister of Chile Luis Vega paid a visit to Kazakhstan. Mr Vega's programme included talks on "
                "trade and a dinner of Prime Minister Aidos Serik."
            ),
            "visit_paid",
            ["Luis Vega"],
        ),
        (
            (
                "President Aidos Serik received Prime Minister of Chile Luis Vega. The Chilean leader is on an "
                "official visit to Kazakhstan."
            ),
            "visit_paid",
            ["Luis Vega"],
        ),
        (
            "President of Chile Luis Vega paid a visit to Kazakhstan. Minister of Trade Rosa Lagos accompanied him.",
            "visit_paid",
            ["Luis Vega", "Rosa Lagos"],
        ),
        (
            "President of Chile Rosa Lagos and her husband, Mr. Luis Vega, arrived in Astana on a state visit.",
            "visit_paid",
            ["Rosa Lagos", "Luis Vega"],
        ),
        (
            "President of Chile Luis Vega, accompanied by his wife Rosa Lagos, arrived in Astana on a state visit.",
            "visit_paid",
            ["Luis Vega", "Rosa Lagos"],
        ),
        (
            "President of Chile Rosa Lagos and First Gentleman Luis Vega arrived in Astana on a state visit.",
            "visit_paid",
            ["Rosa Lagos", "Luis Vega"],
        ),
        (
            "President Aidos Serik met with President of Chile Luis Vega and his wife Rosa Lagos.",
            "meeting_held",
            ["Luis Vega", "Rosa Lagos"],
        ),
    ],
)
def test_who_came_along(text, kind, expected):
    """Companions, wives and husbands are of the side of whom they came with."""
    assert [[name for _, name in people] for people in names(text, kind)] == [expected]


@pytest.mark.parametrize(
    "told",
    [
        "The Ambassador of Chile to Kazakhstan, Rosa Lagos, also took part in the meeting.",
        "Ambassador of Chile Rosa Lagos and Adviser Marat Omar were also present.",
        "Also present were the Ambassador of Chile, Rosa Lagos, and Deputy Minister Marat Omar.",
        "On the Chilean side, the meeting was attended by Ambassador Rosa Lagos.",
        "From the Chilean side, Ambassador Rosa Lagos took part. From the Kazakh side, Adviser Marat Omar did.",
        "Chilean Ambassador Rosa Lagos was in attendance.",
    ],
)
def test_who_else_was_there(told):
    """Those of the foreign side who are told to have been there took part; those of home are not named."""
    text = f"The Minister met with the Prime Minister of Chile Luis Vega. {told}"
    assert names(text, "meeting_held") == [[("CL", "Luis Vega"), ("CL", "Rosa Lagos")]]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met with several foreign ministers, including Rosa Lagos of Chile and John Otieno of Kenya.",
        "The Minister met separately with several colleagues, among them Rosa Lagos of Chile and John Otieno of Kenya.",
        "The Minister met with envoys, including Rosa Lagos, Chilean Ambassador, and John Otieno, Kenyan Ambassador.",
        (
            "The Minister held separate meetings with representatives of partner countries, including Rosa Lagos, the "
            "Chilean Ambassador, and John Otieno, the Kenyan Ambassador."
        ),
    ],
)
def test_some_of_several(text):
    """Of several whom somebody met, those count who are named."""
    assert sorted(names(text, "meeting_held")) == [[("CL", "Rosa Lagos")], [("KE", "John Otieno")]]


def test_what_somebody_did_stands_between_two_of_a_list():
    """A clause on the first of those who were met does not end their list."""
    text = (
        "The Minister met with Chilean Adviser Luis Vega, who had a large part in drafting the plan, with Chilean "
        "Senator Rosa Lagos, and with the Chilean Ambassador Juan Soto."
    )
    assert [name for people in names(text, "meeting_held") for _, name in people] == [
        "Luis Vega",
        "Rosa Lagos",
        "Juan Soto",
    ]


def test_who_signs_for_a_state():
    """A name without an office is of the state for which it signs."""
    text = "The agreement was signed by Aidos Serik for Kazakhstan and Rosa Lagos for Chile."
    assert names(text, "agreement_signed") == [[("CL", "Rosa Lagos")]]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            (
                "Kazakhstan and Chile signed Memoranda of Understanding (MoU) in four sectors. Minister Aidos Serik "
                "signed on behalf of Kazakhstan, and Chilean Minister Rosa Lagos signed on behalf of Chile."
            ),
            "Memoranda of Understanding (MoU) in four sectors",
        ),
        (
            (
                "Kazakhstan and Chile signed an agreement on customs. Minister Aidos Serik and his Chilean counterpart "
                "Rosa Lagos put their signatures to the document."
            ),
            "agreement on customs",
        ),
    ],
)
def test_who_is_told_to_have_signed_in_another_sentence(text, title):
    """The document keeps the name that the sentence before gives it, whose abbreviation is no other document."""
    assert [fact.title for fact in facts(text) if fact.kind == "agreement_signed"] == [title]
    assert names(text, "agreement_signed") == [[("CL", "Rosa Lagos")]]


def test_who_is_told_far_below_to_have_come():
    """Those who came along may stand at the end of a release, for what it begins with; not for what it recalls."""
    middle = "They spoke of trade. " * 9
    text = (
        "President Serik Omarov is on a state visit to Chile. Last month he met President of Chile Rosa Lagos. "
        f"{middle}\n\n"
        "Minister of Trade Aidar Nurlan and Minister of Health Berik Seitov were also part of the delegation."
    )
    assert names(text, "visit_paid") == [[("KZ", "Serik Omarov"), ("KZ", "Aidar Nurlan"), ("KZ", "Berik Seitov")]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A delegation of the US Congress visited Astana on Monday. The delegation includes members of the US "
                "House of Representatives, Joan Miller, Peter Long, and Republicans Mary Hill, John Ford, and Jill "
                "Baker."
            ),
            ["Joan Miller", "Peter Long", "Mary Hill", "John Ford", "Jill Baker"],
        ),
        (
            (
                "A delegation of the Chilean Senate visited Astana on Monday. The delegation included Senators Rosa "
                "Lagos, Luis Vega, and Ana Ruiz."
            ),
            ["Rosa Lagos", "Luis Vega", "Ana Ruiz"],
        ),
    ],
)
def test_all_who_are_listed_came_along(text, expected):
    """A name without an office is of those listed before it."""
    assert [[name for _, name in those] for those in names(text, "visit_paid")] == [expected]


def test_a_topic_behind_those_who_came_is_nobody():
    """What stands behind a list is no person of it."""
    text = (
        "A delegation of the Chilean Senate visited Astana on Monday. The delegation included Senators Rosa Lagos and "
        "Luis Vega. Green Valley is a park there."
    )
    assert names(text, "visit_paid") == [[("CL", "Rosa Lagos"), ("CL", "Luis Vega")]]


@pytest.mark.parametrize(
    "text",
    [
        "Spokesperson Dana Bek said President Aidos Serik will meet the President of Chile during his trip to Chile.",
        (
            "Minister Dana Bek told Ambassador Rosa Lagos of Chile that President Aidos Serik would meet the President "
            "of Chile during his visit to Chile."
        ),
    ],
)
def test_who_tells_of_a_visit_does_not_go(text):
    """Behind who says something stands whose visit it is."""
    assert [[name for _, name in those] for those in names(text, "visit")] == [["Aidos Serik"]]


def test_who_came_along_is_not_the_only_visitor():
    """Behind a visit, `accompanied by` tells who came along; `by` alone tells whose visit it is."""
    text = "President Luis Vega of Chile is on a visit to Kazakhstan accompanied by First Lady Rosa Lagos."
    assert names(text, "visit_paid") == [[("CL", "Luis Vega"), ("CL", "Rosa Lagos")]]
    assert names("The visit to Kazakhstan by Luis Vega of Chile began today.", "visit") == [[("CL", "Luis Vega")]]
