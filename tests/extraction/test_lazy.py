"""Patterns are compiled when they are first used, and no module of the extraction compiles any when it is loaded."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_core import extraction
from calendar_core.extraction.lazy import lazy

MODULES = sorted(Path(extraction.__file__).parent.rglob("*.py"))


def test_a_pattern_is_compiled_when_it_is_used():
    """What is never looked for costs nothing: even a fault in it shows only when it is."""
    pattern = lazy("(")
    with pytest.raises(re.error):
        pattern.search("a text")


@pytest.mark.parametrize("method", ["search", "match", "fullmatch", "findall", "split"])
def test_it_has_the_methods_of_a_pattern(method):
    """Each finds what that of `re.Pattern` finds, with the flags."""
    wording, text = r"(?P<what>visit|talks)s?", "Visits"
    found = getattr(lazy(wording, re.IGNORECASE), method)(text)
    expected = getattr(re.compile(wording, re.IGNORECASE), method)(text)
    assert str(found) == str(expected)
    assert found


def test_it_finds_and_replaces_all():
    """All matches are found and replaced, between positions too."""
    pattern = lazy("[ab]")
    assert [match[0] for match in pattern.finditer("a, b, a", 1)] == ["b", "a"]
    assert pattern.sub("c", "a, b") == "c, c"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_no_module_compiles_patterns_when_it_is_loaded(module):
    """Hundreds of patterns compiled at once would cost more than reading a release: write `lazy(…)`."""
    eager = [call.lineno for call in _made_when_loaded(ast.parse(module.read_text("utf-8"))) if _compiles(call)]
    assert not eager


def _made_when_loaded(node: ast.AST) -> Iterator[ast.Call]:
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.Lambda):
            if isinstance(child, ast.Call):
                yield child
            yield from _made_when_loaded(child)


def _compiles(call: ast.Call) -> bool:
    return ast.unparse(call.func) == "re.compile"
