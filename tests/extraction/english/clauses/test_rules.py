"""Rules are tried only where they can match: on every sentence the result is that of trying them all."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from calendar_core.extraction import english
from calendar_core.extraction.english.clauses.rules import Rule, RuleSet
from calendar_core.extraction.english.extractor import FINDERS
from calendar_core.extraction.english.people import phrases
from calendar_core.extraction.english.reading.reading import read
from calendar_core.extraction.english.story.context import clauses
from calendar_core.extraction.english.words.marks import mask_of
from calendar_core.extraction.english.words.patterns import RULES as GRAMMAR_OF_RULES
from calendar_core.extraction.evaluation import read_corpus
from calendar_core.extraction.prefilter import needs_of
from calendar_core.extraction.syntax import compiled, parsed
from tests.corpus.floors import CORPUS

MODULES = [import_module(found.name) for found in walk_packages(english.__path__, f"{english.__name__}.")]
RULE_SETS = [value for module in MODULES for value in vars(module).values() if isinstance(value, RuleSet)]
RULES = {
    *(value for module in MODULES for value in vars(module).values() if isinstance(value, Rule)),
    *(rule for rules in RULE_SETS for rule in rules),
}


@pytest.fixture(scope="module")
def sentences():
    """Return the sentences of the corpus."""
    releases = [annotated.release for annotated in read_corpus(CORPUS).releases]
    return [clause for release in releases for clause in clauses(read(release))]


def spans(matches):
    """Return where matches stand."""
    return [match.span() for match in matches]


def holds(rule, clause):
    """Whether a sentence has the kinds of mentions that a rule declares beside its wording."""
    return all(clause.mask & marks for marks in rule.marks)


@pytest.mark.parametrize("rule", sorted(RULES, key=lambda rule: rule.name), ids=lambda rule: rule.name)
def test_a_rule_passes_over_no_sentence_that_has_its_words(rule, sentences):
    """Words and first characters are looked for first, and no match is lost by it."""
    plain = re.compile(GRAMMAR_OF_RULES.expand(rule.wording))
    for clause in sentences:
        if holds(rule, clause):
            assert spans(rule.matches(clause)) == spans(plain.finditer(clause.text, clause.start, clause.end))


@pytest.mark.parametrize("rule", sorted(RULES, key=lambda rule: rule.name), ids=lambda rule: rule.name)
def test_what_a_rule_needs_is_what_its_whole_pattern_needs(rule):
    """Reading a rule's needs off its short wording loses none of them."""
    assert GRAMMAR_OF_RULES.read(rule.wording).needs == needs_of(parsed(GRAMMAR_OF_RULES.expand(rule.wording)))


def test_a_set_of_rules_leaves_out_none_that_matches(sentences):
    """Those that a set of rules does not try match nowhere in the sentence."""
    for clause in sentences:
        for rules in RULE_SETS:
            assert not [rule for rule in rules if rule not in rules.on(clause) and spans(rule.matches(clause))]


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
def test_a_finder_finds_nothing_where_it_is_not_asked(finder, sentences):
    """A sentence without any of the kinds that a finder names tells it nothing."""
    needed = mask_of(FINDERS[finder].split("|"))
    assert not [clause for clause in sentences if not clause.mask & needed and list(finder(clause))]


def test_a_phrase_is_passed_over_nowhere(monkeypatch):
    """Phrases are looked for where another mention is near; looking everywhere finds the same."""
    texts = [annotated.release.text for annotated in read_corpus(CORPUS).releases]
    near = [(folded.text, folded.positions) for folded in map(phrases.read_phrases, texts)]
    everywhere = [phrases.Stage(stage.patterns, stage.reader, stage.words, everywhere=True) for stage in phrases.STAGES]
    monkeypatch.setattr(phrases, "STAGES", everywhere)
    assert near == [(folded.text, folded.positions) for folded in map(phrases.read_phrases, texts)]


@pytest.mark.parametrize("rule", sorted(RULES, key=lambda rule: rule.name), ids=lambda rule: rule.name)
def test_what_a_match_opens_with_is_part_of_it(rule, sentences):
    """A sentence without what a rule begins with has no match of the whole: it need not be compiled for it."""
    tree = rule.read.opening
    opening = compiled(tree) if tree is not None else None
    for clause in sentences if opening else ():
        for match in rule.matches(clause):
            assert opening.match(clause.text, match.start(), clause.end)
