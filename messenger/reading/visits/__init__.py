"""What is said of a visit that is booked, offered, missed, moved or over."""
