"""What somebody outside said last."""
