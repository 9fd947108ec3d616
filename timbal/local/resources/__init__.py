"""Answers the operations on organizations, projects, runs and all that has no room of its own."""
