"""Where everything stands on a static site: `/counterpart/BH` of the server is the file `counterpart/BH.html`."""

import re
from typing import Any

from attrs import frozen

from exporters.files import file_name
from exporters.web.look import Look

PAGE = ".html"
_PLAIN = re.compile(r"[0-9A-Za-z-]{1,64}", re.ASCII)
_ENTRY = "/entry/"
_CALENDAR = ".ics"


@frozen(kw_only=True)
class StaticLook(Look):
    """A look at a page of a static site, where no server answers and every address is that of a file."""

    live: bool = False

    def to(self, path: str, **_: Any) -> str:
        """Return the address of a page as a file; a file has no parameters."""
        return f"{self.root}{address_of(path)}"


def address_of(path: str) -> str:
    """Return the address on a static site of what stands at an address of the server."""
    if path.endswith("/"):
        return path
    if path.startswith(_ENTRY):
        uid = path.removeprefix(_ENTRY).removesuffix(_CALENDAR)
        return f"{_ENTRY}{entry_name(uid)}{_CALENDAR if path.endswith(_CALENDAR) else PAGE}"
    return path if "." in path.rpartition("/")[2] else f"{path}{PAGE}"


def file_of(path: str) -> str:
    """Return the file, below the root, of what stands at an address of the server: `index.html` of `/`."""
    address = address_of(path).removeprefix("/")
    return f"{address}index{PAGE}" if address.endswith("/") or not address else address


def entry_name(uid: str) -> str:
    """Return the name of the files of an entry: its uid, unless a log from elsewhere has one that bends a path."""
    return uid if _PLAIN.fullmatch(uid) else file_name(uid)
