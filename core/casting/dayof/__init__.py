"""The day itself: who has come, who waits how long, who did not come."""
