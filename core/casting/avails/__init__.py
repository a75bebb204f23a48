"""Avail checks: "is she free on these dates?", asked of whoever speaks for somebody. They promise nothing."""
