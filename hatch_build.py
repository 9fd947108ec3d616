"""The README as package indexes show it: with absolute links, made from the repository's address in pyproject.toml."""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class Readme(MetadataHookInterface):
    """Called by hatchling when it builds the wheel or the sdist."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the README to the metadata."""
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        address = metadata["urls"]["Repository"]
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": absolute(text, address, f"v{metadata['version']}"),
        }


def absolute(text: str, repository: str, tag: str) -> str:
    """Return Markdown whose relative links lead into a GitHub repository: pictures to files, others to pages."""
    text = re.sub(r"(!\[[^]]*\]\()(?![a-z]+:|#)", rf"\g<1>{repository}/raw/{tag}/", text)
    return re.sub(r"((?<!!)\[[^]]*\]\()(?![a-z]+:|#)", rf"\g<1>{repository}/blob/{tag}/", text)
