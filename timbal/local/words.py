"""Splits text into the pieces in which agents and Composer send it."""

from __future__ import annotations

import re


def pieces(text: str) -> list[str]:
    """Split text into words, each with the white space in front of it."""
    return re.findall(r"\s*\S+|\s+", text)
