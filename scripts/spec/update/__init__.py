"""What `scripts/vendor.py` does: from what the platform published to `openapi/`, and to a report on it."""
