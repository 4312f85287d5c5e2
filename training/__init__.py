"""Learning the weights of the readers from labelled texts. Nothing of it runs in the product."""
