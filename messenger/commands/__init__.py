"""The commands behind the command line, one file per matter."""
