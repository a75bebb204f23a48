"""What WhatsApp and SMS share because both go through Twilio. Not a channel: it has no ``channel.py``."""
