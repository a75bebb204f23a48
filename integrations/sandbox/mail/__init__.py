"""A mail server on this machine, and the mailboxes behind it: nothing is handed on."""
