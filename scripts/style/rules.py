"""The rules of the project's prose, each with what to write instead; `check` applies them to a passage."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .sources import Passage, Sort

LONGEST_SENTENCE = 20
"""Words of a sentence. A piece of code counts as one word."""


class Offense(NamedTuple):
    """A passage that breaks a rule."""

    passage: Passage
    rule: str
    found: str

    def __str__(self) -> str:
        return f"{self.passage.path}:{self.passage.line}: {self.rule}: {self.found}"


class _Words(NamedTuple):
    """Words that are not used, as a regular expression, and what replaces them."""

    pattern: re.Pattern[str]
    instead: str
    sorts: frozenset[Sort]


def _words(pattern: str, instead: str, *sorts: Sort) -> _Words:
    return _Words(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), instead, frozenset(sorts or Sort))


_TITLES = (Sort.TITLE, Sort.HEADING)

WORDS = (
    # Nouns that name nothing
    _words(r"things?", "name it"),
    _words(r"kinds?|sorts? of", "type, or name it"),
    _words(r"(?<!in )places?(?! holder)|in (?:a|one|this|that|its|two) places?", "name it: path, field, folder, line"),
    _words(r"(?<!the )the rest|the one or the other", "name what remains"),
    _words(r"somebody|someone|whoever|whatever", "name who or what"),
    # Verbs that mean everything
    _words(r"gives?|gave|giving", "return, pass, set, or provide"),
    _words(r"comes?|came|coming", "receive, arrive, follow, or be"),
    _words(r"go(?:es|ing)? on|went on", "continue or resume"),
    _words(r"walk(?:s|ed|ing)?", "iterate"),
    _words(r"(?:is|are|was|were|be|been) had|learnt|told apart|says? so", "use a plain verb"),
    _words(r"repeat(?:s|ed|ing)? (?:the|a|that|this) (?:request|call)|(?:request|call)s? (?:is|are) repeated", "retry"),
    # Idiom
    _words(r"a text|texts", "a string, or text"),
    _words(r"else(?! if| CODE)", "otherwise, or other"),
    _words(r"save that|but for|lest|thereof|therein|hence|thus|whether or not|at last", "except, so, or finally"),
    _words(r"hands? (?:on|over)|takes? over|handed (?:on|over)", "pass or adopt"),
    _words(r"siblings?|twins?", "derived client, or counterpart"),
    _words(r"nobody|nowhere|none of ours|of ours|of yours", "say who"),
    # Terms
    _words(
        r"(?<!openapi )(?<!this )(?:the|a|an|its|our|one|each|every|another|newest|published) documents?(?! of)",
        "the OpenAPI document",
        *(sort for sort in Sort if sort is not Sort.MESSAGE),  # a command's messages are about one document
    ),
    _words(r"members? of the workforce|workforce members?", "workforce component"),
    _words(r"(?:on )?this machine|this computer", "localhost, or your machine"),
    _words(r"(?<!in )(?<!their )(?<!its )turns?(?! (?:into|on|off|out|it|them))", "prompt, or step"),
    # Spelling
    _words(
        r"\w*(?:organis|normalis|serialis|recognis|initialis|optimis(?!t)|summaris|authoris|customis|minimis|maximis"
        r"|synchronis|generalis|specialis|finalis|utilis|categoris|materialis|prioritis|randomis|tokenis)\w*",
        "US spelling: -ize",
    ),
    _words(
        r"behaviours?|colours?|favours?|favourite|honours?|neighbours?|flavours?|licences?|defences?|catalogues?"
        r"|centres?|labell\w*|cancell(?:ed|ing)|modell\w*|travell\w*|signall\w*|grey|whilst|amongst|towards"
        r"|artefacts?|judgement|spelt|misspelt",
        "US spelling",
    ),
    _words(
        r"(?:can|won|don|doesn|isn|aren|wasn|didn|couldn|wouldn|shouldn|hasn|haven)'t|it's|that's|you're|we're",
        "no contractions",
        Sort.MESSAGE,
        Sort.DOCSTRING,
        Sort.SUMMARY,
        Sort.DESCRIPTION,
        Sort.PARAGRAPH,
    ),
)

SUMMARY_VERBS_OF_OPERATIONS = "List, Get, Create, Update, Delete, or the verb of the domain; never Fetch, Change, Read"
_NOT_A_VERB = frozenset(
    "a an the this that these those what which who whose whether where when how as if one some any every each all no "
    "its his true false none both only just".split()
)
_ENDS_IN_S = frozenset("pass process guess express address discuss access focus compress decompress dismiss".split())
_HEADLESS = re.compile(r"(?:^|(?<=[.!?] ))(?:What|Whoever|Whatever|Who) (?!(?:is|are|do|does|can|to)\b[^.]*\?)[^?.]*\.")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+(?=[A-Z\"'(])")


def check(passages: Iterable[Passage]) -> Iterator[Offense]:
    """Yield every offense against the rules, in the order of the passages."""
    titles: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        yield from _words_of(passage)
        yield from _sentences_of(passage)
        yield from _summary_of(passage)
        if passage.sort is Sort.TITLE and passage.path.startswith("docs/"):
            titles[passage.text.casefold()].append(passage)
    for same in titles.values():
        for passage in same[1:]:
            yield Offense(passage, "each title once", f"{passage.text} is the title of {same[0].path} as well")


def _words_of(passage: Passage) -> Iterator[Offense]:
    for words in WORDS:
        if passage.sort in words.sorts:
            for match in words.pattern.finditer(passage.text):
                yield Offense(passage, words.instead, f"“{match.group()}” in “{_around(passage.text, match)}”")


def _sentences_of(passage: Passage) -> Iterator[Offense]:
    if passage.sort in (Sort.TITLE, Sort.HEADING, Sort.CELL):
        return
    # A message is what happened; why; and what to do next: each part is short by itself.
    end = re.compile(r"(?<=[.!?:;])\s+") if passage.sort is Sort.MESSAGE else _SENTENCE_END
    for sentence in end.split(passage.text):
        words = len(sentence.split())
        if words > LONGEST_SENTENCE:
            yield Offense(passage, f"at most {LONGEST_SENTENCE} words a sentence", f"{words} in “{sentence}”")
    for match in _HEADLESS.finditer(passage.text):
        yield Offense(passage, "begin with the subject", f"“{match.group()}”")


def _summary_of(passage: Passage) -> Iterator[Offense]:
    if passage.sort is Sort.SUMMARY:
        first = re.split(r"[\s,.:;]", passage.text, maxsplit=1)[0].casefold()
        if first in _NOT_A_VERB or first == "code" or (first.endswith("s") and first not in _ENDS_IN_S):
            yield Offense(passage, "begin with an imperative", f"“{passage.text[:60]}”")
    if passage.sort is Sort.DESCRIPTION and re.match(r"(?:Fetch|Change|Read)\b", passage.text):
        yield Offense(passage, SUMMARY_VERBS_OF_OPERATIONS, f"“{passage.text[:60]}”")


def _around(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(" ", 0, max(match.start() - 25, 0)) + 1, 0)
    end = text.find(" ", match.end() + 25)
    return text[start : end if end > 0 else len(text)]
