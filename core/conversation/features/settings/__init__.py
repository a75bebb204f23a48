"""A person's own wishes: the language they read, and when nobody disturbs them."""
