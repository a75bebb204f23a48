"""One person's time, several at once, or two exchanged; the whole session is a shift of its own."""
