"""Where a store is, and where its read models stand."""

import os
from hashlib import sha256
from pathlib import Path

from calendar_core.log import Log

_SUFFIX = ".views.db"


def store_url(store: str | Path) -> str:
    """Return the URL of a store that is given as a URL or as the path of a file."""
    if isinstance(store, str) and "://" in store:
        return store
    return f"sqlite:///{store}"


def beside(log: Path, suffix: str) -> Path:
    """Return the file that belongs to a log: `a.views.db` to `a.db`, and `a.2024.views.db` to `a.2024`."""
    return log.with_name(f"{log.name.removesuffix('.db')}{suffix}")


def views_path(log: Log, store: str) -> Path | None:
    """Return the file of the read models: beside the log, in the user's cache for a log in a server.

    Returns:
        None for a log in memory, whose read models go with it.
    """
    if log.path is not None:
        return beside(log.path, _SUFFIX)
    if store.startswith("sqlite:"):
        return None
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "diplomatic-calendar"
    cache.mkdir(parents=True, exist_ok=True)
    return cache / f"{sha256(store.encode()).hexdigest()[:16]}{_SUFFIX}"
