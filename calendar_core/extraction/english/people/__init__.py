"""Who is named: persons with their names and offices, what they act for, and whom a later mention means."""
