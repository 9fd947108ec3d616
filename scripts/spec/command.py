"""How a command ends: with its own status, or with status 2 and a line on what is wrong, never with a traceback."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from .openapi.document import DocumentError


def end(name: str, run: Callable[[], int]) -> int:
    """Run a command, and say in words what kept it from its end.

    Args:
        name: What the line on stderr begins with.
        run: The command.

    Returns:
        What the command returned; 2 when it could not be run to its end.
    """
    # All that a run makes it needs to its end: the collector would only look through it, again and again.
    gc.disable()
    try:
        return run()
    except DocumentError as error:
        said = str(error)
    except OSError as error:
        said = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    except RecursionError:
        said = "the document is nested too deeply, or a schema of it refers to itself without end"
    except KeyboardInterrupt:
        said = "stopped; nothing was changed"
    except Exception as error:
        # Some document that nobody thought of. Where it happened is for whoever mends it.
        last = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error}".partition("\n")[0]
        said = f"the document is more than this can handle: {what} ({Path(last.filename).name}, line {last.lineno})"
    finally:
        gc.enable()
    print(f"{name}: " + "\n".join(" ".join(line.split()) for line in said.splitlines()), file=sys.stderr)
    return 2
