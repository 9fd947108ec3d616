"""A second parser of event streams: slow, and as near to the words of the standards as Python allows.

The decoding is that of the Encoding Standard, 8.1.1 (UTF-8 decoder with replacement), one byte at a time; the parsing
that of HTML, 9.2.5 and 9.2.6, one character at a time. It sees a stream as a whole and knows no chunks. It shares
nothing with `timbal.client.sse`, so that a mistake must be made twice to go unnoticed.
"""

from __future__ import annotations

from typing import NamedTuple


class Dispatched(NamedTuple):
    event: str
    data: str
    id: str
    retry: int | None


class Parsed(NamedTuple):
    events: list[Dispatched]
    last_event_id: str
    retry: int | None


def utf8_decode(stream: bytes) -> str:
    """`UTF-8 decode`: one byte order mark is removed, every error becomes U+FFFD."""
    if stream[:3] == b"\xef\xbb\xbf":
        stream = stream[3:]
    output: list[str] = []
    code_point = bytes_seen = bytes_needed = 0
    lower, upper = 0x80, 0xBF
    position = 0
    while True:
        if position == len(stream):
            if bytes_needed != 0:
                output.append("\ufffd")
            return "".join(output)
        byte = stream[position]
        position += 1
        if bytes_needed == 0:
            if byte <= 0x7F:
                output.append(chr(byte))
            elif 0xC2 <= byte <= 0xDF:
                bytes_needed = 1
                code_point = byte & 0x1F
            elif 0xE0 <= byte <= 0xEF:
                if byte == 0xE0:
                    lower = 0xA0
                if byte == 0xED:
                    upper = 0x9F
                bytes_needed = 2
                code_point = byte & 0xF
            elif 0xF0 <= byte <= 0xF4:
                if byte == 0xF0:
                    lower = 0x90
                if byte == 0xF4:
                    upper = 0x8F
                bytes_needed = 3
                code_point = byte & 0x7
            else:
                output.append("\ufffd")
            continue
        if not lower <= byte <= upper:
            code_point = bytes_needed = bytes_seen = 0
            lower, upper = 0x80, 0xBF
            position -= 1  # "restore byte to ioQueue"
            output.append("\ufffd")
            continue
        lower, upper = 0x80, 0xBF
        code_point = (code_point << 6) | (byte & 0x3F)
        bytes_seen += 1
        if bytes_seen == bytes_needed:
            output.append(chr(code_point))
            code_point = bytes_needed = bytes_seen = 0


def split_lines(text: str) -> list[str]:
    """Every line that has an end: CR LF, LF, or CR. What is behind the last end is no line."""
    lines: list[str] = []
    line = ""
    position = 0
    while position < len(text):
        character = text[position]
        position += 1
        if character == "\r":
            if position < len(text) and text[position] == "\n":
                position += 1
            lines.append(line)
            line = ""
        elif character == "\n":
            lines.append(line)
            line = ""
        else:
            line += character
    return lines


def parse(stream: bytes) -> Parsed:
    """Interpret a whole event stream."""
    events: list[Dispatched] = []
    data = event_type = last_event_id_buffer = last_event_id = ""
    retry: int | None = None
    for line in split_lines(utf8_decode(stream)):
        if line == "":
            last_event_id = last_event_id_buffer
            if data == "":
                event_type = ""
                continue
            if data[-1] == "\n":
                data = data[:-1]
            events.append(Dispatched(event_type if event_type != "" else "message", data, last_event_id, retry))
            data = ""
            event_type = ""
            continue
        if line[0] == ":":
            continue
        if ":" in line:
            colon = line.index(":")
            field = line[:colon]
            value = line[colon + 1 :]
            if value != "" and value[0] == " ":
                value = value[1:]
        else:
            field = line
            value = ""
        if field == "event":
            event_type = value
        elif field == "data":
            data += value
            data += "\n"
        elif field == "id":
            if "\x00" not in value:
                last_event_id_buffer = value
        elif field == "retry" and value != "" and all(character in "0123456789" for character in value):
            retry = 0
            for character in value:
                retry = retry * 10 + "0123456789".index(character)
    return Parsed(events, last_event_id, retry)
