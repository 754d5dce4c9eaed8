"""Secrets that let somebody write: checked when the server starts, and compared in constant time."""

import hmac

from calendar_core.errors import DiplomaticCalendarError

SHORTEST_TOKEN = 16
"""Characters that a token has to have, so that nobody finds it by trying."""


class TokenError(DiplomaticCalendarError):
    """The token is too short to be a secret."""


def checked(token: str, name: str) -> bytes:
    """Return a token as bytes.

    Args:
        token: the secret.
        name: what to call it in an error, "the push token".

    Raises:
        TokenError: it has fewer than sixteen characters, or others than visible ASCII ones.
    """
    if len(token) < SHORTEST_TOKEN or not token.isascii() or not token.isprintable() or " " in token:
        raise TokenError(
            f"{name} needs at least {SHORTEST_TOKEN} characters, letters and digits: "
            "python -c 'import secrets; print(secrets.token_urlsafe())' makes one"
        )
    return token.encode()


def same(given: str, token: bytes) -> bool:
    """Return whether somebody gave the secret, in a time that does not tell how much of it was right."""
    return hmac.compare_digest(given.strip().encode("utf-8", "surrogatepass"), token)
