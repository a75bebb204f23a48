"""The casting features, one folder each: pure rules, queries, tools."""
