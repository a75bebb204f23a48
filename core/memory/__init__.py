"""What people said, kept word for word, and found again: evidence, recall, facts, privacy."""
