"""Resolve the exact versions that each environment installs: `python3 scripts/lock.py [--upgrade]`.

Writes one file for each environment into `requirements/`, for every supported Python and system at once. Versions that
still fit `pyproject.toml` stay.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from _environment import ROOT, program, run_in_project_environment

ENVIRONMENTS = {
    "dev": ("--extra", "dev", "--group", "build"),
    "lowest": ("--extra", "dev", "--group", "build"),
    "quickstart": ("--extra", "local", "--group", "build"),
    "docs": ("--extra", "docs", "--group", "build"),
    "bench": ("--extra", "dev", "--group", "build", "--group", "bench"),
    "package": ("--group", "build", "--group", "package"),
    "deployment": ("--group", "deployment"),
}
"""What of pyproject.toml is in each; an environment with an extra also has the client's own dependencies."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    arguments = parser.parse_args()
    run_in_project_environment(__file__, "package")
    for name, parts in ENVIRONMENTS.items():
        problem = resolve(name, parts, upgrade=arguments.upgrade)
        print(f"requirements/{name}.txt: {problem or 'ok'}", flush=True)
        if problem:
            return 1
    return 0


def resolve(name: str, parts: tuple[str, ...], *, upgrade: bool) -> str:
    """Write the file of one environment; return what the resolver says when it finds no versions that go together."""
    command = [str(program(Path(sys.prefix), "uv")), "pip", "compile", "--quiet", "--universal"]
    command += ["--python-version", "3.11", "--no-emit-index-url", "--no-annotate"]
    command += ["--custom-compile-command", "python3 scripts/lock.py"]
    command += ["--output-file", f"requirements/{name}.txt", *(["--upgrade"] if upgrade else [])]
    command += [*(["pyproject.toml"] if "--extra" in parts else []), *parts]
    command += ["--constraint", "-"] if name == "lowest" else []
    done = subprocess.run(command, cwd=ROOT, input="\n".join(lowest()), capture_output=True, text=True)
    return done.stderr.strip() if done.returncode else ""


def lowest(extra: str = "") -> list[str]:
    """Return the runtime dependencies, or those of an extra, each pinned to its lower bound in pyproject.toml."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [each.split(",")[0].replace(">=", "==") for each in declared]


if __name__ == "__main__":
    sys.exit(main())
