"""What producers decide about the people a casting team shows them, and what is noted about people."""
