"""Reading what is stuck, and putting it back, from a chat."""
