"""What waits for the reader, from every feature, in one message."""
