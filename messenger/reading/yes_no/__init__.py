"""Yes, no, unsure, or ask: rules, signs by subject, and learned weights."""
