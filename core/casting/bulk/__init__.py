"""One message to many people: previewed, confirmed in words, sent in the background, counted."""
