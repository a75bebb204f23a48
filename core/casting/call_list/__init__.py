"""Whom the team has to call, because no message can reach them any more, and why."""
