"""Offers: terms proposed and answered, version beside version, and what a role's budget says to them."""
