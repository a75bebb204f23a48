"""One person as a picture that can be sent on: what a profile shows, and nothing that it keeps."""
