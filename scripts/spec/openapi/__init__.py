"""The OpenAPI document, whoever reads it: its values, its tree, and the corrections that are laid over it."""
