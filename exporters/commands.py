"""Commands that exporters add to `dipcal`."""
