"""Sources: whose releases are watched, and where a site lists them; kept in a TOML file that people edit too."""

import datetime as dt
import re
import tomllib
from functools import cache
from pathlib import Path
from shutil import copymode
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

import cattrs
from attrs import Attribute, asdict, field, frozen
from cattrs.errors import ClassValidationError
from cattrs.v import format_exception, transform_error

from calendar_core import parties
from calendar_core.errors import FetchError, SourceError
from calendar_core.fetching.addresses import checked, host_of
from calendar_core.releases.completing import LANGUAGE

Form = Literal["feed", "sitemap", "api", "page"]
FORMS: tuple[Form, ...] = get_args(Form)
"""What a site lists its releases in: RSS or Atom, a sitemap, JSON, a page with links."""

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_INTERVAL = re.compile(r"(?P<number>\d{1,4})\s*(?P<unit>[smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
SHORTEST_INTERVAL = 60
"""Seconds between two visits of one source, at least."""


def seconds(written: str) -> int:
    """Return the seconds of a time like `90s`, `30m`, `6h` or `1d`.

    Raises:
        SourceError: it is no such time.
    """
    match = _INTERVAL.fullmatch(written.strip())
    if match is None:
        raise SourceError(f"{written!r} is no time: write 90s, 30m, 6h or 1d")
    return int(match["number"]) * _SECONDS[match["unit"]]


def _is_name(_: "Source", __: "Attribute[str]", name: str) -> None:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a source: use small letters, digits and hyphens, as in kz-mfa")


def _is_state(_: "Source", __: "Attribute[str]", home: str) -> None:
    if not parties.is_state(home):
        raise ValueError(f"{home!r} is no state: write its ISO 3166-1 code, as in KZ")


def _is_address(_: "Source", __: "Attribute[str]", url: str) -> None:
    try:
        checked(url)
    except FetchError as error:
        raise ValueError(str(error)) from error


def _is_language(_: "Source", __: "Attribute[str]", lang: str) -> None:
    if lang and not LANGUAGE.fullmatch(lang):
        raise ValueError(f"{lang!r} is no language code: write en, fr, kk or pt-BR")


def _is_pattern(_: "Source", attribute: "Attribute[str]", pattern: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"{attribute.name} = {pattern!r} is no regular expression: {error}") from error


def _is_time(_: "Source", __: "Attribute[str]", written: str) -> None:
    if written and seconds(written) < SHORTEST_INTERVAL:
        raise ValueError(f"an interval of {written} is too short: every {SHORTEST_INTERVAL} seconds at most")


def _is_day(_: "Source", __: "Attribute[str]", written: str) -> None:
    if written:
        dt.date.fromisoformat(written)


def _is_zone(_: "Source", __: "Attribute[str]", name: str) -> None:
    try:
        ZoneInfo(name or "UTC")
    except (ValueError, OSError, KeyError) as error:
        raise ValueError(f"{name!r} is no IANA time zone: write Asia/Almaty or UTC") from error


@frozen(kw_only=True)
class Selectors:
    """Where on a page its parts stand, as CSS selectors; what is not given is found without.

    Attributes:
        title: the heading.
        text: the element that holds the words, or several that do together.
        date: the day of publication.
    """

    title: str = ""
    text: str = ""
    date: str = ""


@frozen(kw_only=True)
class Fields:
    """Where the answer of a JSON API has what a listing tells, as paths like `data.items` or `title.rendered`.

    What is not given is looked for under the names that WordPress, JSON Feed and most others use.
    """

    items: str = ""
    url: str = ""
    title: str = ""
    published: str = ""
    text: str = ""


@frozen(kw_only=True)
class Source:
    """One list of releases of one publisher.

    Attributes:
        name: names it in commands and in the state that is kept: small letters, digits, hyphens.
        home: ISO 3166-1 alpha-2 code of the state whose releases these are.
        url: the address of the list.
        form: what is found there: feed, sitemap, api or page.
        publisher: who publishes, in words.
        lang: BCP 47 code of the language of the releases; empty where each page says it.
        links: a regular expression that the addresses of releases match, searched in the whole address.
        hosts: other hosts on which the releases stand; that of the list is always one.
        allow: hosts that may be asked although they are not on the public internet.
        interval: time between two visits, `30m` or `6h`; empty for that of `dipcal watch`.
        since: only releases that the list dates on or after this day, ISO 8601.
        zone: IANA time zone of the publisher, where the list gives times in UTC.
        content: read the words from the `page` of the release, or from the `listing`, where it carries them whole.
        paused: whether it is left out.
        selectors: where on a page its parts stand.
        fields: where a JSON answer has what a listing tells.
    """

    name: str = field(validator=_is_name)
    home: str = field(validator=_is_state)
    url: str = field(validator=_is_address)
    form: Form = "feed"
    publisher: str = ""
    lang: str = field(default="", validator=_is_language)
    links: str = field(default="", validator=_is_pattern)
    hosts: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    interval: str = field(default="", validator=_is_time)
    since: str = field(default="", validator=_is_day)
    zone: str = field(default="", validator=_is_zone)
    content: Literal["page", "listing"] = "page"
    paused: bool = False
    selectors: Selectors = Selectors()
    fields: Fields = Fields()

    def covers(self, url: str) -> bool:
        """Whether an address is one of this source: of its hosts, and as `links` says."""
        host = _bare(host_of(url))
        own = _bare(host_of(self.url))
        known = host == own or host.endswith(f".{own}") or host in {_bare(each.lower()) for each in self.hosts}
        return known and (not self.links or re.search(self.links, url) is not None)


def _bare(host: str) -> str:
    return host.removeprefix("www.")


@frozen
class SourceFile:
    """The file in which the sources stand.

    Attributes:
        path: of the file.
    """

    path: Path

    def read(self) -> list[Source | SourceError]:
        """Return the sources, in the order of the file; none when there is no file yet.

        Returns:
            In the place of a source that makes no sense, the error that names it; the others are not touched.

        Raises:
            SourceError: the file cannot be read, or is no TOML.
        """
        described = self._table().get("sources", {})
        if not isinstance(described, dict):
            raise SourceError(f"{self.path}: `sources` is no table: write [sources.NAME] above each source")
        return [self._source(name, given) for name, given in described.items()]

    def contact(self) -> str:
        """Return how a site can reach whoever runs the watch; empty when the file does not say."""
        return str(self._table().get("contact", ""))

    def add(self, source: Source) -> None:
        """Write one more source at the end; what stands in the file stays as it is, with its comments.

        Raises:
            SourceError: there is one of this name, or one that is the same but for its name, or the file cannot be
                written.
        """
        import tomlkit  # noqa: PLC0415 (an extra, and only needed to write)

        if source.name in self._table().get("sources", {}):
            raise SourceError(f"{self.path} has a source {source.name!r} already: choose another with --name")
        for other in self.read():
            if isinstance(other, Source) and (other.url, other.links) == (source.url, source.links):
                raise SourceError(f"{self.path} has {source.url} already, as {other.name!r}: change it there")
        try:
            document = tomlkit.parse(self.path.read_text("utf-8")) if self.path.exists() else tomlkit.document()
            sources = document.setdefault("sources", tomlkit.table(is_super_table=True))
            sources.append(source.name, _written(source))
            _replace(self.path, tomlkit.dumps(document))
        except OSError as error:
            raise SourceError(f"{self.path} cannot be written ({error.strerror}): check its permissions") from error

    def _table(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            raise SourceError(f"{self.path} cannot be read: {error}") from error
        except tomllib.TOMLDecodeError as error:
            raise SourceError(f"{self.path} is no TOML: {error}") from error

    def _source(self, name: str, given: Any) -> Source | SourceError:
        if not isinstance(given, dict):
            return SourceError(f"{self.path}: `sources.{name}` is no table: write [sources.{name}] above its lines")
        try:
            return _converter().structure({"name": name, **given}, Source)
        except ClassValidationError as error:
            faults = "; ".join(transform_error(error, path=name, format_exception=_in_words))
            return SourceError(f"{self.path}: {faults}")


def _written(source: Source) -> dict[str, Any]:
    """Return what the file says of a source: what is not as it would be anyway, and always its form."""
    usual = asdict(Source(name="usual", home="KZ", url="http://usual"))
    told = {
        key: value for key, value in asdict(source).items() if value != usual[key] or key in ("home", "url", "form")
    }
    for key in ("selectors", "fields"):
        if key in told:
            told[key] = {name: value for name, value in told[key].items() if value}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in told.items() if key != "name"}


def _replace(path: Path, text: str) -> None:
    """Write a file so that whoever reads it sees the old one or the new one, whole."""
    target = path.resolve()  # where it is a link, the file behind it
    fresh = target.with_name(f".{target.name}.new")
    fresh.write_text(text, "utf-8")
    if target.exists():
        copymode(target, fresh)
    fresh.replace(target)


def _in_words(error: BaseException, cls: type | None) -> str:
    return str(error) if isinstance(error, (SourceError, ValueError, TypeError)) else format_exception(error, cls)


def _exactly(value: Any, cls: type) -> Any:
    if type(value) is not cls:
        raise TypeError(f"expected {cls.__name__}, got {value!r}")
    return value


def _texts(value: Any, _: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError(f"expected a list of texts, got {value!r}")
    return tuple(value)


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    for primitive in (str, bool):
        converter.register_structure_hook(primitive, _exactly)
    converter.register_structure_hook_func(lambda cls: cls == tuple[str, ...], _texts)
    return converter
