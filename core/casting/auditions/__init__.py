"""Sessions, slots, invitations and their answers."""
