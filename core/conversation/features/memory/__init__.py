"""What is remembered, in the chat: asked for, explained, corrected and deleted."""
