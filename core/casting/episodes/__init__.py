"""What was decided before, told when something like it comes up again."""
