"""The texts that the readers' weights are learned from, and how: ``python -m training.learn``."""
