"""Projects and their roles: what is being cast, and how far it is."""
