"""Telegram as the sandbox imitates it: the Bot API, and the people who use the app."""
