"""What the desk can do, in the words of whoever asks; their language."""
