"""People under 18: a guardian first, never against the child's will, and the hours a child may be there."""
