"""Meetings, talks and calls, held and to come, and the ceremonies that are meetings of a kind."""
