"""What words mean: data only, kept apart from the code that reads it."""
