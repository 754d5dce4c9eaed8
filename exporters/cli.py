"""The subcommands that exporters add to `dipcal`, each imported when it is called."""

from calendar_core.cli.deferred import Deferred

export = Deferred(
    "exporters.export:export",
    "Print entries in a FORMAT: atom, csv, ics, jcal, jsonfeed, jsonld, or one of another package.",
)
feeds = Deferred(
    "exporters.commands:feeds",
    "Write calendar feeds into DIRECTORY: all, planned and recent, one for each counterpart, kind and home state.",
)
publish = Deferred(
    "exporters.publishing.command:publish_site",
    "Write the pages, feeds and data as a static site into TARGET, for any web server.",
)
serve = Deferred(
    "exporters.web.command:serve",
    "Serve the feeds and pages over HTTP, until Ctrl-C or SIGTERM; new entries appear by themselves.",
)

COMMANDS = (export, feeds, publish, serve)
