"""What `scripts/docs.py` does with MkDocs: the reference pages, and whether every link of the site leads somewhere."""
