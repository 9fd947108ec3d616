"""Names that Composer and workforce both have, taken from the wrong one: such a pattern never matches."""
# pyright: strict

from timbal.client.compose import TextDelta, ThinkingDelta, Unknown
from timbal.client.workforce import Delta, Event
from timbal.client.workforce import TextDelta as RunText


def wrong(event: Event) -> None:
    match event:
        case Delta(item=TextDelta(text=text)):  # expect: .
            print(text)
        case Delta(item=ThinkingDelta()):  # expect: .
            pass
        case Unknown(raw=raw):  # expect: .
            print(raw)
        case _:
            pass


def right(event: Event) -> None:
    match event:
        case Delta(item=RunText(text_delta=text)):
            print(text)
        case _:
            pass
