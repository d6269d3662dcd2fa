"""What a person filled in: the answers of a submitted form, by the names of its fields."""

from typing import Any


def answers(view: dict[str, Any]) -> dict[str, str]:
    """Return the text, choice or person given in each field of `view`; empty fields are ""."""
    values = view["state"]["values"]
    return {field: _answer(next(iter(element.values()))) for field, element in values.items()}


def _answer(element: dict[str, Any]) -> str:
    choice = element.get("selected_option") or {}
    given = element.get("value") or choice.get("value") or element.get("selected_user")
    return (given or "").strip()
