"""Floor 2: the imperative shell that loads, decides, applies, commits and sends; knows ports, never vendors."""
