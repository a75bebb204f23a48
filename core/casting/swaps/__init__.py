"""One for another on a list, in one step that is taken back in one."""
