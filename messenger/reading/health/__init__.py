"""What patients tell of their health, food and drugs: what it means is for staff."""
