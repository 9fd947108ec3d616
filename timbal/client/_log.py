"""The log: requests, retries and waits, without keys, bodies and query values. TIMBAL_LOG shows it on the terminal."""

from __future__ import annotations

import logging
import os
from functools import cache

logger = logging.getLogger("timbal")


@cache
def set_up_log() -> None:
    """Show the log if TIMBAL_LOG names a level, once. A program that has set up logging keeps its own handlers."""
    level = os.environ.get("TIMBAL_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING", "ERROR"):
        if not logger.hasHandlers():
            logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
        logger.setLevel(level)
    elif level:
        logger.warning("TIMBAL_LOG takes one of debug, info, warning, error; it is ignored")
