"""Twilio's webhook signature, written from its description: base64 of HMAC-SHA1 over the address and the sorted form fields.

Source: https://www.twilio.com/docs/usage/webhooks/webhooks-security. Independent of the twilio package, so that each checks the other.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping


def sign(token: str, url: str, fields: Mapping[str, str]) -> str:
    """The value of ``X-Twilio-Signature`` for a form post of ``fields`` to ``url`` (with query, without fragment)."""
    text = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()
