"""Every intent does its work by typing alone: a hub with the demo's people, and tables of what is typed."""
