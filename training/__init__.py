"""Learning the weights of the safety reading from labelled texts. Nothing of it runs in the product."""
