"""Record the output of `scripts/quickstart.py` as `docs/assets/quickstart.svg`.

Example: python3 scripts/record.py
Exit codes: 0, or that of the quickstart.
"""

import argparse
import io
import re
import subprocess
import sys

from _environment import ROOT, run_in_project_environment

RECORDING = ROOT / "docs" / "assets" / "quickstart.svg"
COMMAND = "python3 scripts/quickstart.py"


def main() -> int:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    run_in_project_environment(__file__)
    done = subprocess.run([sys.executable, *COMMAND.split()[1:]], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        return done.returncode
    RECORDING.write_text(drawing(done.stdout), "utf-8", newline="\n")
    print(f"{RECORDING.relative_to(ROOT)}, {RECORDING.stat().st_size:,} bytes")
    return 0


def drawing(printed: str) -> str:
    """Return a terminal with COMMAND and its output, as SVG that fetches nothing from other hosts."""
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=80, file=io.StringIO())
    console.print(Text.assemble(("$ ", "green"), (COMMAND, "bold")))
    console.print(Text(printed.rstrip()))
    exported = console.export_svg(title="timbal-client", unique_id="quickstart")
    return re.sub(r"@font-face \{.*?\}\s*", "", exported, flags=re.DOTALL)


if __name__ == "__main__":
    sys.exit(main())
