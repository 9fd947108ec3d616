"""What `scripts/conformance.py` does: whether `openapi/` and `generated/` belong together."""
