"""Turns what pydantic found into Slack's sentences with JSON pointers."""

from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

SENTENCES = {
    "missing": "missing required field: {field}",
    "extra_forbidden": "invalid additional property: {field}",
    "union_tag_invalid": "unsupported type: {tag}",
    "union_tag_not_found": "missing required field: type",
    "literal_error": "must be one of {expected}",
    "string_pattern_mismatch": "must match pattern {pattern}",
}
ABOUT_THE_PARENT = {"missing", "extra_forbidden"}
"""Slack points at the object that lacks or has the field, not at the field."""


def problems(shape: TypeAdapter[Any], data: Any) -> list[str]:  # noqa: ANN401 - any JSON
    """List everything wrong with `data`; [] when Slack would accept it."""
    try:
        shape.validate_python(data)
    except ValidationError as error:
        found = [_problem(detail, data) for detail in error.errors(include_url=False)]
        return list(dict.fromkeys(found))
    return []


def _problem(detail: ErrorDetails, data: Any) -> str:  # noqa: ANN401
    kind, facts = detail["type"], detail.get("ctx", {})
    where = _path(detail["loc"], data, keep_last=kind == "missing")
    field = where[-1] if where else ""
    if kind in ABOUT_THE_PARENT:
        where = where[:-1]
    elif kind == "union_tag_invalid":
        where = [*where, "type"]
    elif kind == "long_text":
        where = [*where, "text"]
    sentence = SENTENCES.get(kind, "").format(field=field, **facts) or _counted(detail)
    return f"{sentence} [json-pointer:{''.join(f'/{part}' for part in where)}]"


def _counted(detail: ErrorDetails) -> str:
    """Word the limits, which Slack counts from the other side: less than 25, not at most 24."""
    facts = detail.get("ctx", {})
    match detail["type"]:
        case "string_too_long":
            return f"must be less than {facts['max_length'] + 1} characters"
        case "string_too_short":
            return f"must be more than {facts['min_length'] - 1} characters"
        case "too_long":
            return f"no more than {facts['max_length']} items allowed"
        case "too_short":
            return f"must provide at least {facts['min_length']} items"
    return detail["msg"]


def _path(location: tuple[int | str, ...], data: Any, *, keep_last: bool) -> list[int | str]:  # noqa: ANN401
    """Leave out the tags of unions, which are no part of the data."""
    path: list[int | str] = []
    for number, part in enumerate(location):
        inside = part in data if isinstance(data, dict) else isinstance(data, list)
        if inside and isinstance(part, int if isinstance(data, list) else str):
            path.append(part)
            data = data[part]
        elif keep_last and number == len(location) - 1:
            path.append(part)
    return path
