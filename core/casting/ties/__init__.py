"""How people, agents, roles and projects are connected, out of the rows that casting keeps."""
