"""The tests. A compiled reader of other sources is refused: it would be tested in place of what is written."""

from messenger.built import refuse_stale

refuse_stale()
