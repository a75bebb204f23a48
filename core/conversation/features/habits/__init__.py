"""What somebody usually does, told and stopped."""
