"""A role's brief to those who may put people forward: shown first, then sent to each on their own channel."""
