"""The parts of a conversation, one file per matter; ``conversation.take_turn`` decides which of them answers."""
