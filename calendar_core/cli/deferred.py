"""A subcommand that is listed before it is imported, so that the command and its help start at once."""

from importlib import import_module

import click


class Deferred(click.Command):
    """A subcommand that stands for one in a module that is not imported yet.

    Args:
        address: where the subcommand is, as in an entry point: `package.module:attribute`.
        summary: the first sentence of its help, which a list of subcommands shows.
    """

    def __init__(self, address: str, summary: str) -> None:
        super().__init__(address, help=summary)
        self.address = address

    def load(self) -> click.Command:
        """Import the subcommand."""
        module, _, name = self.address.partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command
