"""`timbal.client.errors` as type checkers see it here; programs get that module itself, see `timbal_client`."""

from timbal.client.errors import *
