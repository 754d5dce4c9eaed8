"""The `dipcal` command."""
