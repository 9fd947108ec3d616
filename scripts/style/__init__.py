"""The style of the project's prose: where it stands, and the rules that hold for it."""
