"""The release as a whole: what sentences leave to the next ones, what is told twice, and the facts in the end."""
