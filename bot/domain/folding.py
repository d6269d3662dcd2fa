"""Texts compared as people mean them: capitals, accents and spacing do not count."""

import unicodedata


def fold(text: str) -> str:
    """Return `text` in small letters, without accents, its blanks run together.

    "  Sesión  Plenaria" -> "sesion plenaria"
    """
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())
