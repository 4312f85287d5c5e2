"""Floor 3: the doors people knock on; one file per channel, both directions."""
