"""What somebody is called: a name put right, a stage name, other names they are found by."""
