"""Write the exact versions of every environment into `requirements/`.

Resolves them for every supported Python and system, and checks that pip compiles nothing. Versions that still fit
`pyproject.toml` stay.

Example: python3 scripts/lock.py --upgrade
Exit codes: 0, or 1 if no versions fit.
"""

import argparse
import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

from _environment import ROOT, program, pyproject, run_in_project_environment

ENVIRONMENTS = {
    "dev": ("--extra", "dev", "--group", "build"),
    "lowest": ("--extra", "dev", "--group", "build"),
    "quickstart": ("--extra", "local", "--group", "build"),
    "docs": ("--extra", "docs", "--group", "build"),
    "bench": ("--extra", "dev", "--group", "build", "--group", "bench"),
    "mutation": ("--extra", "dev", "--extra", "mutation", "--group", "build"),
    "package": ("--group", "build", "--group", "package"),
    "typing": ("--extra", "local", "--group", "typing"),
    "deployment": ("--group", "deployment"),
}
"""The extras and groups of pyproject.toml in each; an environment with an extra also has the client's dependencies."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = ("x86_64-manylinux_2_28", "aarch64-manylinux_2_28", "aarch64-apple-darwin", "x86_64-pc-windows-msvc")

PURE_SOURCES = {"yattag"}
"""Packages that are published as source only, and have nothing to compile; cosmic-ray needs it."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    arguments = parser.parse_args()
    run_in_project_environment(__file__, "package")
    for name, parts in ENVIRONMENTS.items():
        problem = resolve(name, parts, upgrade=arguments.upgrade) or not_installable(name)
        print(f"requirements/{name}.txt: {problem or 'ok'}", flush=True)
        if problem:
            return 1
    return 0


def resolve(name: str, parts: tuple[str, ...], *, upgrade: bool) -> str:
    """Write the file of one environment; return what the resolver says when it finds no versions that go together."""
    command = ["compile", "--universal", "--python-version", PYTHONS[0], "--no-emit-index-url", "--no-annotate"]
    command += ["--custom-compile-command", "python3 scripts/lock.py"]
    command += ["--output-file", f"requirements/{name}.txt", *(["--upgrade"] if upgrade else [])]
    command += [*(["pyproject.toml"] if "--extra" in parts else []), *parts]
    command += ["--constraint", "-"] if name == "lowest" else []
    return uv_pip(*command, text="\n".join(lowest()))


def not_installable(name: str) -> str:
    """Return what has no wheel for some supported Python on some system, in the resolver's words."""
    lines = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines()
    wheels = "\n".join(line for line in lines if line.partition("==")[0] not in PURE_SOURCES)
    with tempfile.TemporaryDirectory() as nowhere:
        for version, system in itertools.product(PYTHONS, SYSTEMS):
            command = ["install", "--dry-run", "--no-deps", "--only-binary", ":all:", "--target", nowhere]
            command += ["--python-version", version, "--python-platform", system]
            problem = uv_pip(*command, "--requirement", "-", text=wheels)
            if problem:
                return f"Python {version} on {system}: {problem}"
    return ""


def uv_pip(*arguments: str, text: str = "") -> str:
    """Return what uv says if it fails, otherwise nothing."""
    command = [str(program(Path(sys.prefix), "uv")), "pip", "--quiet", *arguments]
    done = subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True)
    return done.stderr.strip() if done.returncode else ""


def lowest(extra: str = "") -> list[str]:
    """Return the runtime dependencies, or those of an extra, each pinned to its lower bound in pyproject.toml."""
    project = pyproject()["project"]
    declared = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [each.split(",")[0].replace(">=", "==") for each in declared]


if __name__ == "__main__":
    sys.exit(main())
