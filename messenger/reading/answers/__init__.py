"""Answers in a known form: choices, checklists, names, numbers."""
