"""Who may see a role: the team, agents, or everybody."""
