"""The rules of the house: plain Python, without Slack, SQL, clock or words."""
