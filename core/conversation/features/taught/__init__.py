"""Words that the team teaches the desk, and the messages it did not understand."""
