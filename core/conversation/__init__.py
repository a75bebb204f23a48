"""One turn: a stored message becomes understanding, tool calls and a reply."""
