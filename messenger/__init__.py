"""Messenger: a self-hosted text-message assistant for clinics."""
