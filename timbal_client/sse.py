"""`timbal.client.sse` as type checkers see it here; programs get that module itself, see `timbal_client`."""

from timbal.client.sse import *
