"""People from one role's shortlist to another's, and the order in which a shortlist stands."""
