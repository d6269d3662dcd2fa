"""The story of the tables, one numbered step after another."""
