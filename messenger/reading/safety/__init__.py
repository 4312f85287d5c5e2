"""How urgent a text is, and what is said to the question about safety."""
