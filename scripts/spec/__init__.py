"""What the commands in `scripts/` are made of: the document, its corrections, its names, and the code made from it."""
