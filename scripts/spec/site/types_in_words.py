"""Types in words: `list[str] | None` is "list of strings or None"."""

from __future__ import annotations

import ast

_WORDS = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "bytes": "bytes",
    "dict": "object",
    "list": "list",
    "Any": "any JSON value",
    "None": "None",
    "Progress": "function of two numbers",
}
_SEVERAL = {
    "Time": ["datetime", "ISO 8601 string", "epoch milliseconds"],
    "FileContent": ["bytes", "path", "open file"],
}


def in_words(annotation: str, *, optional: bool = False) -> str:
    """Return an annotation in words; names of models and other classes stay.

    Args:
        annotation: The type in Python.
        optional: Whether None goes without saying.
    """
    words = list(dict.fromkeys(_alternatives(ast.parse(annotation, mode="eval").body)))
    # A model may always be given as a dict, which the page of models says once.
    if len(words) > 1 and "object" in words and any(word not in _WORDS.values() for word in words if word != "object"):
        words.remove("object")
    if "None" in words:
        words.remove("None")
        words += [] if optional and words else ["None"]
    return " or ".join(words) if len(words) < 3 else f"{', '.join(words[:-1])} or {words[-1]}"


def _alternatives(node: ast.expr) -> list[str]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_alternatives(node.left), *_alternatives(node.right)]
    if isinstance(node, ast.Subscript):
        return _subscript(ast.unparse(node.value), node.slice)
    name = "None" if isinstance(node, ast.Constant) and node.value is None else ast.unparse(node)
    return _SEVERAL.get(name) or [_WORDS.get(name, name)]


def _subscript(name: str, inner: ast.expr) -> list[str]:
    parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    if name == "Literal":
        return [ast.unparse(each) for each in parts]
    if name in ("Mapping", "dict"):
        value = in_words(ast.unparse(parts[-1]))
        return ["object" if value == _WORDS["Any"] else f"object of {value}"]
    if name in ("list", "Sequence", "Iterable"):
        item = in_words(ast.unparse(parts[0]))
        return [f"list of {item}{'s' if item in ('string', 'integer', 'number', 'object', 'list') else ''}"]
    return [f"{name} of {', '.join(in_words(ast.unparse(each)) for each in parts)}"]
