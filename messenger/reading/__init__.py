"""Floor 1: readers that turn a text into a reading, or into a question back; pure, offline, deterministic."""
