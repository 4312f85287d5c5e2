"""Days and times: from the words of a text to a constraint on when somebody can come."""
