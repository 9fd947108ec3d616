"""The logger `timbal`, and how TIMBAL_LOG turns it on."""

from __future__ import annotations

import logging
import os

logger = logging.getLogger("timbal")

_LEVELS = ("debug", "info", "warning", "error")


def set_up() -> None:
    """Write the log to the terminal's error output if TIMBAL_LOG names a level. Once; later calls change nothing.

    A program that has set up logging by itself keeps its own handlers; only the level is set then.
    """
    level = os.environ.get("TIMBAL_LOG", "").lower()
    if not level or getattr(logger, "_set_up", False):
        return
    logger._set_up = True  # type: ignore[attr-defined]
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    if level in _LEVELS:
        logger.setLevel(level.upper())
    else:
        logger.warning("TIMBAL_LOG takes one of %s; it is ignored", ", ".join(_LEVELS))
