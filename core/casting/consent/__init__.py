"""What people agreed to hear and to have kept: opting out, coming back, asking, being forgotten."""
