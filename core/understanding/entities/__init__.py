"""What a message says besides its intent: criteria, amounts, people, terms."""
