"""Receives HTTP: the server, what every request passes, faults on demand, forms and error responses."""
