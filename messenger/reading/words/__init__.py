"""A text as words: spelling, short forms, language, phrases, weights over features."""
