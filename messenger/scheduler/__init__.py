"""Floor 3: the door the clock knocks on."""
