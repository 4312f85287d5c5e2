"""What staff may do with a visit or a conversation, one file per matter."""
