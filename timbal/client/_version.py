"""The version of the package, for `__version__` and the User-Agent."""

VERSION = "0.1.0"
