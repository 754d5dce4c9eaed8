"""One look at a page: on which day, from where, with which parameters."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode, urlsplit

from attrs import field, frozen

from exporters.feeds import SUFFIX
from exporters.web.subscribing import Subscription, subscription

Query = Mapping[str, Sequence[str]]


@frozen(kw_only=True)
class Look:
    """What a page knows beside the calendar that it shows.

    Attributes:
        today: decides what is still to come.
        base: the address below which feeds and pages stand, without a slash at its end; feeds need it in full, because
            calendar applications fetch them by themselves.
        query: the parameters of the address.
        as_of: the past moment that the calendar shows, as it was asked for; empty for the present.
        editable: whether editors can mend entries from the page.
        live: whether a server answers, which can search; a static site cannot.
    """

    today: dt.date
    base: str = ""
    query: Query = field(factory=dict)
    as_of: str = ""
    editable: bool = False
    live: bool = True

    @property
    def root(self) -> str:
        """What stands before every address on pages: the path of the base, mostly nothing."""
        return urlsplit(self.base).path

    def to(self, path: str, **parameters: Any) -> str:
        """Return the address of a page, which shows the same past as this one."""
        given = {**parameters, **({"as_of": self.as_of} if self.as_of else {})}
        return f"{self.root}{path}?{urlencode(given)}" if given else f"{self.root}{path}"

    def kept(self) -> list[tuple[str, str]]:
        """Return the parameters that say what this page shows, without its part and its moment."""
        return [(name, value) for name, values in self.query.items() if name != "after" for value in values]

    def more(self, after: str) -> str:
        """Return the address of the following part of this page."""
        past = [("as_of", self.as_of)] if self.as_of else []
        return f"?{urlencode([*self.kept(), *past, ('after', after)])}"

    def present(self) -> str:
        """Return the address of this page as of now."""
        return f"?{urlencode(self.kept())}"

    def feed(self, path: str, name: str, parameters: Sequence[tuple[str, str]] = ()) -> Subscription:
        """Return the addresses of a feed.

        Args:
            path: below `/feeds/`, without ending.
            name: what clients shall call it.
            parameters: filters beside its own.
        """
        query = f"?{urlencode(parameters)}" if parameters else ""
        return subscription(f"{self.base}/feeds/{path}{SUFFIX}{query}", name)
