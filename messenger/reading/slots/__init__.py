"""Answers to offered times: one of them, others, none."""
