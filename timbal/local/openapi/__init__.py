"""Reads the OpenAPI document: routes, schemas, and whether a request conforms."""
