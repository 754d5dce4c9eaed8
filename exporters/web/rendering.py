"""Templates to pages; every value is escaped unless it is a page's own markup."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from exporters.web.assets import asset
from exporters.web.look import Look
from exporters.web.security import PAGE_POLICY
from exporters.web.shown import FILTERS


def render(template: str, look: Look, /, **values: Any) -> str:
    """Return a page made of a template, a look and the values that it shows."""
    given = {"look": look, "root": look.root, "to": look.to, "feed": look.feed, "more": look.more, "live": look.live}
    return _environment().get_template(template).render({**given, **values})


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("exporters.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(FILTERS)
    environment.globals.update(asset=asset, policy=PAGE_POLICY)
    return environment
