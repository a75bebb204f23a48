"""A script's scenes and who speaks in them: read by plain rules, asked about in chat."""
