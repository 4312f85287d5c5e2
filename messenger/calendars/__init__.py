"""Floor 3: busy times of the calendars that a clinic already keeps."""
