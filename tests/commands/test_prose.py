"""The check of the prose: it finds each offense where it stands, and leaves code alone."""

from __future__ import annotations

import pytest

from style.rules import LONGEST_SENTENCE, check
from style.sources import Part, Passage, Sort, of_markdown, of_openapi, of_python

PAGE = """\
# First call

Send the request
on one line. `give` and [a link](walk.md) are fine.

- An item
  of two lines.

| Name | Meaning |
| --- | --- |
| `else` | A cell |

```python
things = "come"
```

    an indented place

!!! note

    A note.
"""
MODULE = '''
"""The module."""

SECONDS = 3
"""The limit in seconds."""


class Stream:
    """A stream."""

    @property
    def text(self):
        """The text."""

    def read(self, size):
        """Read bytes.

            things = stream.read(5)

        Args:
            size: How many bytes.
        """
        raise ValueError(f"size: {size} is not a number of bytes")

    def _skip(self):
        """Whatever."""
        return "short", f"{self} and other"
'''
DOCUMENT = """\
info:
  description: An API.
paths:
  /runs:
    get:
      summary: List runs.
      parameters:
        - name: description
          description: The text.
"""


def passages(found: object) -> list[tuple[int, str, str]]:
    return [(each.line, each.sort.value, each.text) for each in found]  # type: ignore[attr-defined]


def test_the_prose_of_a_page() -> None:
    assert passages(of_markdown(PAGE, "page.md")) == [
        (1, "title", "First call"),
        (3, "paragraph", "Send the request on one line. CODE and a link are fine."),
        (6, "paragraph", "An item of two lines."),
        (9, "cell", "Name"),
        (9, "cell", "Meaning"),
        (11, "cell", "CODE"),
        (11, "cell", "A cell"),
        (19, "paragraph", "!!! note"),
        (21, "paragraph", "A note."),
    ]


def test_the_prose_of_a_module() -> None:
    assert sorted(passages(of_python(MODULE, "module.py", Part))) == [
        (2, "docstring", "The module."),
        (5, "docstring", "The limit in seconds."),
        (9, "docstring", "A stream."),
        (13, "docstring", "The text."),
        (16, "summary", "Read bytes."),
        (21, "docstring", "How many bytes."),
        (23, "message", "size: CODE is not a number of bytes"),
        (26, "docstring", "Whatever."),
    ]


def test_the_prose_of_a_document() -> None:
    assert sorted(passages(of_openapi(DOCUMENT, "timbal.yaml"))) == [
        (2, "description", "An API."),
        (6, "description", "List runs."),
        (9, "description", "The text."),
    ]


@pytest.mark.parametrize(
    ("sort", "text", "found"),
    [
        (Sort.PARAGRAPH, "It gives the place of a thing.", 3),
        (Sort.PARAGRAPH, "The method returns the path of a file.", 0),
        (Sort.PARAGRAPH, "The organisation keeps its behaviour.", 2),
        (Sort.PARAGRAPH, "The document has no such path.", 1),
        (Sort.PARAGRAPH, "The OpenAPI document has no such path, in place of the schema.", 0),
        (Sort.PARAGRAPH, "What the client does not know arrives as a dict.", 1),
        (Sort.PARAGRAPH, "What is new? A method.", 0),
        (Sort.MESSAGE, "size: the number can't be negative", 1),
        (Sort.SUMMARY, "Return the text.", 0),
        (Sort.SUMMARY, "Returns the text.", 1),
        (Sort.SUMMARY, "The text of the run.", 1),
        (Sort.SUMMARY, "As CODE.", 1),
        (Sort.DOCSTRING, "The text of the run.", 0),
        (Sort.DESCRIPTION, "Fetch the runs.", 1),
        (Sort.PARAGRAPH, "word " * LONGEST_SENTENCE + "end.", 1),
        (Sort.PARAGRAPH, "word " * (LONGEST_SENTENCE - 1) + "end. Word " * 2, 0),
        (Sort.CELL, "word " * LONGEST_SENTENCE + "end.", 0),
        (Sort.MESSAGE, "word " * 15 + "end; " + "word " * 15, 0),
    ],
)
def test_each_offense_is_found(sort: Sort, text: str, found: int) -> None:
    assert len([str(offense) for offense in check([Passage("page.md", 1, sort, text)])]) == found


def test_titles_are_unique_in_the_site() -> None:
    titles = [Passage(f"docs/{name}.md", 1, Sort.TITLE, "Errors") for name in ("errors", "reference")]
    (offense,) = check(titles)
    assert str(offense) == "docs/reference.md:1: each title once: Errors is the title of docs/errors.md as well"
