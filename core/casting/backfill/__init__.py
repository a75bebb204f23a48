"""A freed time is offered to those who wait, one at a time, each with a short hold."""
