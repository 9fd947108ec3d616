"""Makes values that conform to a schema."""
