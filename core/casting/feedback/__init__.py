"""How an audition went, for the casting office to read again."""
