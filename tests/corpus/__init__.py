"""Annotated releases, and the floors below which reading them must not fall."""
