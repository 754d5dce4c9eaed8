"""One spelling for what releases spell in many: quotes, dashes, spaces; every character keeps its place."""

from calendar_core.extraction.folding import PRIVATE

_SAME = str.maketrans(
    {
        "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ",
        "\ufeff": " ", "\u200b": " ",
    }
)  # fmt: skip


def plain(text: str) -> str:
    """Return a text of the same length with plain quotes, dashes and spaces and without private use characters."""
    return PRIVATE.sub(" ", text.translate(_SAME))
