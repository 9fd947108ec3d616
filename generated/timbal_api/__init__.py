# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""Timbal Platform API, generated: models, one group of methods for each tag, and what each operation sends.

Use it through `timbal.client`, which adds settings, retries, errors, streams and pagination.
"""
