"""What is measured, and beside whom. A compiled reader of other sources is refused: its figures would be of neither."""

from messenger.built import refuse_stale

refuse_stale()
