"""Marks for tests that need what some systems do not have."""

from __future__ import annotations

import os

import pytest

POSIX = os.name == "posix"

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
needs_fifos = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes in folders")
needs_signals = pytest.mark.skipif(not POSIX, reason="here a signal ends a process at once")
needs_modes = pytest.mark.skipif(not POSIX or os.geteuid() == 0, reason="here, or as root, everybody may read all")
