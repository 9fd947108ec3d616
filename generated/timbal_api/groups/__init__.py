# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""One module for each group of operations."""
