"""People who do not exist, for measuring: each depends on a seed and a number, and carries its truth."""
