"""People who do not exist, for measuring: each depends on the seed and a number only, and carries its truth."""
