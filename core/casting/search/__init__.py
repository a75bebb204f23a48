"""Searching the directory: what is said becomes criteria, people become an answer with reasons."""
