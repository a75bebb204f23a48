"""Where somebody stands for a role: the ladder from unviewed to booked, its legal moves and its history."""
