"""Whether and where somebody can be written to."""
