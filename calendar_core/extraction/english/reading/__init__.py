"""A release before its events are looked for: its sentences, where and when it was written, its schedule."""
