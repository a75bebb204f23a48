"""A project's status on a schedule: "every weekday 9am"."""
