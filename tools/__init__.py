"""Scripts that the maintainers run by hand."""
