"""Slack as the sandbox imitates it: Web API, events, interactivity, Socket Mode, and its people."""
