"""When somebody is free or busy, as they, their agent or the office say it unasked."""
