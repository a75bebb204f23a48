"""Links for clients: a role's people on a page that needs no account, for a few days."""
