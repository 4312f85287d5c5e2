"""Learning the weights of the readers from labelled texts. Nothing of it runs in the product; nothing is learned with a stale reader."""

from messenger.built import refuse_stale

refuse_stale()
