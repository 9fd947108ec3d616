"""Leads to deployments of workforce components: real ones, and those built in."""
