"""Self-tapes: asked for by a deadline, reminded of once, received, judged."""
