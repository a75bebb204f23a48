"""Photos and videos of people: kept, shown, chosen among and taken back by chat."""
