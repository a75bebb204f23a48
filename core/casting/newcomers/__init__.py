"""People who are typed into a chat, and go into the directory."""
