"""What `scripts/regenerate.py` does: from the corrected document to `generated/timbal_api`."""
