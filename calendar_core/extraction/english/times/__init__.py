"""Which day an event was: the dates of a sentence, which event each belongs to, and what it means there."""
