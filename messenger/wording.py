"""The words of the product: one catalogue, a text per key and language, rendered when a message leaves.

Placeholders are bare (``{when}``) and hold no logic; plurals, dates and times are written by Babel in the reader's language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo

from messenger.core.communication import Link, Params

PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


class MissingWords(KeyError):
    """A key, or a placeholder's value, that no catalogue has."""


@dataclass(frozen=True)
class Catalog:
    """``texts[language][key]``; ``version`` identifies the wording that consents refer to."""

    texts: Mapping[str, Mapping[str, str]]
    version: str

    def raw(self, language: str, key: str) -> str:
        """The text of ``key`` with its placeholders. Raises MissingWords."""
        try:
            return self.texts[language][key]
        except KeyError as error:
            raise MissingWords(f"{language}: {key}") from error

    def render(self, language: str, key: str, params: Params, zone: tzinfo, url: Callable[[Link], str]) -> str:
        """The text of ``key`` with ``params`` written in ``language``, times in ``zone``, links through ``url``. Raises MissingWords."""
        raise NotImplementedError
