"""A team's own directory: spreadsheets of talent read, previewed, put in, and taken back exactly."""
