"""An act of staff that makes no sense now."""

from __future__ import annotations


class Refused(ValueError):
    """The act makes no sense now; the message says why, for staff."""
