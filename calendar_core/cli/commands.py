"""The library's own subcommands: where each is, and what it does in a sentence."""

from calendar_core.cli.deferred import Deferred

COMMANDS = {
    "agreements": Deferred(
        "calendar_core.cli.register_commands:agreements", "Show the register of what was signed, first to last."
    ),
    "backup": Deferred(
        "calendar_core.cli.log_commands:back_up", "Copy a SQLite log to a new FILE, while others may write."
    ),
    "commitments": Deferred(
        "calendar_core.cli.register_commands:commitments",
        "Show what was agreed and what became of it, by the day on which it is due.",
    ),
    "confirm": Deferred(
        "calendar_core.cli.edit_commands:confirm", "Record that FACT was checked against its source and is right."
    ),
    "correct": Deferred(
        "calendar_core.cli.edit_commands:correct", "Record that fields of FACT are wrong, and what they should be."
    ),
    "counterparts": Deferred(
        "calendar_core.cli.register_commands:counterparts",
        "Show each counterpart with counts, contacts and visits: all, or those named.",
    ),
    "demo": Deferred(
        "calendar_core.cli.demo:demo",
        "See it work: read the sample releases, show the timeline, write the feeds, and say how to subscribe.",
    ),
    "evaluate": Deferred(
        "calendar_core.cli.evaluate:evaluate",
        "Compare what is extracted from CORPUS with what careful readers found in it.",
    ),
    "explain": Deferred(
        "calendar_core.cli.explain:explain",
        "Show releases with mentions and facts marked in colour, and the rule of each fact.",
    ),
    "export-log": Deferred(
        "calendar_core.cli.log_commands:export",
        "Write the log to FILE (- for standard output) as JSON Lines of CloudEvents 1.0.",
    ),
    "extract": Deferred(
        "calendar_core.cli.extract:extract", "Print the facts of releases as JSON Lines, and record nothing."
    ),
    "import-log": Deferred(
        "calendar_core.cli.log_commands:import_",
        "Record what `dipcal export-log` wrote to FILE (- for standard input), and check every hash.",
    ),
    "ingest": Deferred("calendar_core.cli.ingest:ingest", "Read releases, and record what they report in the log."),
    "log": Deferred("calendar_core.cli.log_commands:show_log", "Show what was recorded, in order."),
    "people": Deferred(
        "calendar_core.cli.register_commands:people",
        "Show who was named, in which offices, and whom they met: all, or those of a NAME.",
    ),
    "rebuild": Deferred(
        "calendar_core.cli.query_commands:rebuild", "Build the read models anew from the log: all, or those named."
    ),
    "redact": Deferred(
        "calendar_core.cli.log_commands:redact",
        "Take the words of the release with the id RELEASE out of the log for good.",
    ),
    "reextract": Deferred(
        "calendar_core.cli.edit_commands:reextract",
        "Read the releases of the log again, and record what reads otherwise now.",
    ),
    "retract": Deferred(
        "calendar_core.cli.edit_commands:retract",
        "Record that FACT is not true, or not in its release: its entry is shown as cancelled.",
    ),
    "show": Deferred(
        "calendar_core.cli.query_commands:show",
        "Show one entry with its sources, their words, what became of them, and who corrected or retracted what.",
    ),
    "sources": Deferred(
        "calendar_core.cli.sources_commands:sources", "Name the sites that are watched, and see how they stand."
    ),
    "status": Deferred(
        "calendar_core.cli.status:status",
        "Show how much the log holds, in which languages, and which extractor reads them.",
    ),
    "timeline": Deferred(
        "calendar_core.cli.query_commands:timeline",
        "Show what happened and what is planned, each occurrence once, oldest first.",
    ),
    "verify": Deferred(
        "calendar_core.cli.log_commands:verify",
        "Check that the log is what was recorded: nothing changed, removed or moved.",
    ),
    "watch": Deferred(
        "calendar_core.cli.watch:watch",
        "Visit the sources, all or those named, take in what is new, and note what changed or vanished.",
    ),
}
