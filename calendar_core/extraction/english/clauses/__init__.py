"""What rules are made of: a sentence as they see it, whether it tells what happened, and the event that they read."""
