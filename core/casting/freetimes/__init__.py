"""Which time is still free: for somebody, in a place, on a day."""
