"""Twilio as the sandbox imitates it: Messages, Content and typing, and the people with phones."""
