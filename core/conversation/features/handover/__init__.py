"""A person instead of the desk."""
