"""Measurements against named baselines; never part of the test suite. ``make bench`` runs them all."""
