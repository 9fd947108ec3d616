"""Plays Composer: prompts, event streams, sessions and plans."""
