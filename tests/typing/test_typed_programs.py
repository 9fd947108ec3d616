"""Programs as users write them pass mypy, pyright and basedpyright, which find their mistakes with words that help.

The installed wheel is checked. `good/` has what must pass, and `bad/` what must not: `# expect: WORDS` says what each
finding must have (`|` for either), and `# expect (mypy): WORDS` that only this checker finds it. `passing/` has the
mistakes that no checker can find, each with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from support.checkers import PROGRAMS, Findings, basedpyright, completeness, mypy, pyright
from support.documented_imports import documented_imports

pytestmark = pytest.mark.xdist_group("typing")  # the checkers run once
CHECKERS = [mypy, pyright, basedpyright]
EXPECTED = re.compile(r"# expect(?: \((?P<checkers>.*?)\))?: (?P<words>.*)$")


def expected(checker: str) -> dict[tuple[str, int], str]:
    found = {}
    for path in sorted((PROGRAMS / "bad").glob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            match = EXPECTED.search(line)
            if match and checker in (match["checkers"] or checker):
                found[f"bad/{path.name}", number] = match["words"]
    return found


def said_in(folder: str, findings: Findings) -> Findings:
    return {key: text for key, text in findings.items() if key[0].startswith(f"{folder}/")}


@pytest.mark.parametrize("checker", CHECKERS)
def test_good_programs_pass(checker: Callable[[], Findings]) -> None:
    assert [*(PROGRAMS / "good").glob("*.py")]
    assert said_in("good", checker()) == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_mistakes_are_found_where_they_are(checker: Callable[[], Findings]) -> None:
    found, wanted = said_in("bad", checker()), expected(checker.__name__)
    missed = {key: words for key, words in wanted.items() if not re.search(words, found.get(key, ""))}
    assert missed == {}, {key: found.get(key) for key in missed}
    assert set(found) == set(wanted)


@pytest.mark.parametrize("checker", CHECKERS)
def test_some_mistakes_pass(checker: Callable[[], Findings]) -> None:
    assert [*(PROGRAMS / "passing").glob("*.py")]
    assert said_in("passing", checker()) == {}


def test_the_documentation_imports_the_client() -> None:
    program = documented_imports()
    assert "from timbal.client import Timbal\n" in program
    assert "from timbal_client.compose import TextDelta\n" in program


@pytest.mark.parametrize(("package", "least"), [("timbal.client", 1), ("timbal_api", 1), ("timbal.local", 0.99)])
def test_public_names_have_types(package: str, least: float) -> None:
    """pyright's own measure: a name whose type it must guess, or cannot know, is not complete."""
    found = completeness(package)
    assert found["exportedSymbolCounts"]["withKnownType"] > 300
    assert found["completenessScore"] >= least, [
        f"{each['file']}:{each['range']['start']['line'] + 1}: {each['message']}"
        for symbol in found["symbols"]
        for each in symbol["diagnostics"]
        if each["severity"] == "error" and "range" in each
    ]
