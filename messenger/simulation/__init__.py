"""Floor 5: whole clinics on a virtual clock."""
