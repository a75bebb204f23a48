"""A reminder that somebody asked for: for themselves, a colleague, or one person of the directory."""
