"""What the rows show about how a team works: counts with their sources, nothing else."""
