"""Links for agents: a form on which people are put forward for a role, for a few days."""
