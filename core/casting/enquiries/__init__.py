"""What talent asks about their audition and only the team can answer."""
