"""What happened in a project: moves, decisions and answers of a day, from the rows themselves."""
