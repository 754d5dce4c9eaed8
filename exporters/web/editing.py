"""Correcting from the page: forms with which an editor confirms, corrects or retracts what a source says.

Each is an event in the log by that editor. Nothing is written by a GET, and no form of another site is taken.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from attrs import define, frozen
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from calendar_core.calendar import Calendar
from calendar_core.events import Fact
from calendar_core.log.base import Clock
from calendar_core.projections.entry import Entry
from calendar_core.projections.rows import decode_fact
from exporters.web.bodies import RefusedError, form_of
from exporters.web.correcting import DEEDS, Edit, FieldError, fields_of
from exporters.web.editors import Editors, name_of_editor
from exporters.web.live import Live
from exporters.web.look import Look
from exporters.web.pages import base_of
from exporters.web.rendering import render
from exporters.web.selection import NotFoundError
from exporters.web.views import Report, entry_of, report_of

PRIVATE = {"cache-control": "no-store", "x-robots-tag": "noindex"}
_REPORTS = "SELECT r.fact, r.kind, r.data FROM reports AS r JOIN entries AS e ON e.id = r.entry WHERE e.uid = ?"
_UID = "SELECT e.uid FROM reports AS r JOIN entries AS e ON e.id = r.entry WHERE r.fact = ?"


@frozen
class Account:
    """What a source says: its report with the quote, and the fact as it stands now."""

    report: Report
    fact: Fact


@frozen
class Fault:
    """What is wrong with a form, and in which field."""

    field: str
    message: str


@frozen
class Draft:
    """A form that cannot be taken as it is, to be shown again."""

    account: Account
    form: Mapping[str, str]
    fault: Fault
    status: HTTPStatus = HTTPStatus.UNPROCESSABLE_ENTITY


def editing_routes(live: Live, editors: Editors | None, clock: Clock) -> list[Route]:
    """Return the routes for editors; none where nobody may edit."""
    if editors is None:
        return []
    editing = Editing(live, editors, clock)
    return [
        Route("/editor", editing.welcome, methods=["GET"]),
        Route("/editor", editing.sign_in, methods=["POST"]),
        Route("/editor/out", editing.sign_out, methods=["POST"]),
        Route("/edit/{uid}", editing.show, methods=["GET"]),
        Route("/edit/{uid}", editing.record, methods=["POST"]),
    ]


@define
class Editing:
    """The pages of editors."""

    live: Live
    editors: Editors
    clock: Clock

    async def welcome(self, request: Request) -> Response:
        """Show the form with which an editor signs in, or who is signed in."""
        return self._welcome(request, request.query_params.get("entry", ""))

    async def sign_in(self, request: Request) -> Response:
        """Let the browser of who knows the token remember the name, and go on to the entry."""
        form = await self._form(request)
        name, uid = name_of_editor(form.get("name", "")), form.get("entry", "")
        if not name:
            return self._welcome(
                request, uid, [Fault("name", "Say who you are: your name stands beside what you record")]
            )
        if not self.editors.knows(form.get("token", "")):
            return self._welcome(request, uid, [Fault("token", "This is not the token of this calendar")], name)
        answer = self._see_other(request, await self._after_signing_in(uid))
        self.editors.sign_in(request, answer, name)
        return answer

    async def sign_out(self, request: Request) -> Response:
        """Let the browser forget the name."""
        await self._form(request)
        answer = self._see_other(request, "/")
        self.editors.sign_out(request, answer)
        return answer

    async def show(self, request: Request) -> Response:
        """Show what each source of an entry says, with a form to mend it."""
        uid = request.path_params["uid"]
        entry, accounts = await self.live.read(lambda calendar: _accounts(calendar, uid))
        if not self.editors.named(request):
            return self._stranger(request, entry.uid)
        return self._page(request, entry, accounts)

    async def record(self, request: Request) -> Response:
        """Record what an editor says of a source, and show the entry; a form with faults is shown again."""
        by = self.editors.named(request)
        if not by:
            raise RefusedError(
                HTTPStatus.FORBIDDEN, "only editors can mend entries: sign in first, and send the form again"
            )
        form, uid = await self._form(request), request.path_params["uid"]
        entry, accounts = await self.live.read(lambda calendar: _accounts(calendar, uid))
        account = next((one for one in accounts if one.report.source.fact == form.get("fact")), None)
        if account is None:
            raise NotFoundError("the entry has no such source any more: open its page again")
        if form.get("revision") != str(entry.revision):
            fault = Fault("do", "The entry changed since you opened this page: look at it again")
            return self._page(request, entry, accounts, Draft(account, form, fault, HTTPStatus.CONFLICT))
        try:
            where = await self.live.read(lambda calendar: _recorded(calendar, Edit(account.fact, by, form)))
        except FieldError as error:
            return self._page(request, entry, accounts, Draft(account, form, Fault(error.name, str(error))))
        return self._see_other(request, where)

    async def _form(self, request: Request) -> dict[str, str]:
        """Return the fields of a form, if it is one of our own pages'."""
        form = await form_of(request)
        if not self.editors.is_own_form(request, form.get("key", "")):
            raise RefusedError(
                HTTPStatus.FORBIDDEN,
                "the form came from no page of this server, or is too old: open the page again, and allow cookies",
            )
        return form

    async def _after_signing_in(self, uid: str) -> str:
        """Return the page of an entry's form, if there is such an entry."""
        try:
            entry = await self.live.read(lambda calendar: entry_of(calendar, uid))
        except NotFoundError:
            return "/editor"
        return f"/edit/{entry.uid}"

    def _stranger(self, request: Request, uid: str) -> Response:
        if self.editors.token is None:
            raise RefusedError(HTTPStatus.FORBIDDEN, "only editors can mend entries: sign in where this site lets you")
        return self._see_other(request, f"/editor?entry={uid}")

    def _welcome(self, request: Request, uid: str, faults: list[Fault] | None = None, name: str = "") -> Response:
        status = HTTPStatus.UNPROCESSABLE_ENTITY if faults else HTTPStatus.OK
        signs_in = self.editors.token is not None
        return self._html(request, "editor.html", status, uid=uid, faults=faults or [], name=name, signs_in=signs_in)

    def _page(self, request: Request, entry: Entry, accounts: list[Account], draft: Draft | None = None) -> Response:
        status = draft.status if draft else HTTPStatus.OK
        return self._html(
            request, "edit.html", status, entry=entry, accounts=accounts, draft=draft, deeds=DEEDS, fields_of=fields_of
        )

    def _html(self, request: Request, template: str, status: HTTPStatus, **values: Any) -> Response:
        look = Look(today=self.clock().date(), base=self._base(request))
        key = self.editors.form_key(request)
        page = render(template, look, by=self.editors.named(request), key=key, **values)
        answer = HTMLResponse(page, status, PRIVATE)
        self.editors.keep_form_key(request, answer, key)
        return answer

    def _see_other(self, request: Request, path: str) -> Response:
        root = Look(today=self.clock().date(), base=self._base(request)).root
        return RedirectResponse(f"{root}{path}", HTTPStatus.SEE_OTHER, PRIVATE)

    def _base(self, request: Request) -> str:
        return self.editors.base or base_of(request.scope)


def _accounts(calendar: Calendar, uid: str) -> tuple[Entry, list[Account]]:
    entry = entry_of(calendar, uid)
    facts = {fact: decode_fact(kind, data) for fact, kind, data in calendar.sql(_REPORTS, (entry.uid,))}
    return entry, [Account(report_of(calendar, source), facts[source.fact]) for source in entry.sources]


def _recorded(calendar: Calendar, edit: Edit) -> str:
    """Record what an editor says, and return the page of the entry as it is then.

    Raises:
        FieldError: a field makes no sense.
    """
    position = edit.record(calendar)
    ((uid,),) = calendar.sql(_UID, (edit.form["fact"],))
    return f"/entry/{uid}?v={position}#history"
