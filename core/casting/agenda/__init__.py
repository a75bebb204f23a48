"""What is on today, or on other days: auditions, reminders, and what waits."""
