"""`timbal.client.workforce` as type checkers see it here; programs get that module itself, see `timbal_client`."""

from timbal.client.workforce import *
