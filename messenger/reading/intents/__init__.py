"""What a text wants, and tidings that stand above it."""
