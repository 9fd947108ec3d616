"""Holds what the platform knows: records, what is there at the start, and pages of lists."""
