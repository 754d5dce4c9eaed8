"""`python -m calendar_core` is `dipcal`."""

from calendar_core.cli import main

if __name__ == "__main__":
    main(prog_name="dipcal")
