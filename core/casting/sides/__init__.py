"""Pages for one audition: a scene of the script, or what staff paste or link; kept with who has them."""
