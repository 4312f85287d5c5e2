"""Floor 0: the rules of the product as pure functions over frozen values; standard library only."""
