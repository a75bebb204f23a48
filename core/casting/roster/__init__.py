"""Whom an agent or guardian speaks for, and what stands of each."""
