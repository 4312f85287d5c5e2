"""Who takes the patient home, and whether they still come."""
