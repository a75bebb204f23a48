"""A colleague talks to somebody in the desk's place, and hands them back; who waits for a person."""
