"""Slack takes every view of the bot, in both languages; what breaks a limit is named."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from inspect import getmembers, isfunction
from pkgutil import walk_packages
from typing import get_type_hints

import pytest
from slack_sdk.models.views import View

from bot.i18n import LANGUAGES
from handlers import views
from handlers.views.message import Message
from tests.views.breaking import LIMITS, broken
from tests.views.briefings import translator
from tests.views.gallery import GALLERY
from tests.views.gallery.frames import Json, Shown, draw, judge, name_of

VIEWS = {name_of(view): view for view in GALLERY}


@cache
def drawn(name: str, language: str) -> list[Json]:
    """Draw a view in every way; each drawing is named by its language and number."""
    drawings = GALLERY[VIEWS[name]](translator(language))
    return [draw(f"{name} ({language}, {n})", shown) for n, shown in enumerate(drawings, 1)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", VIEWS)
def test_slack_takes_every_view(name: str, language: str) -> None:
    assert drawn(name, language)


def test_every_view_hangs_in_the_gallery() -> None:
    assert {name_of(view) for view in views_of_the_bot()} == VIEWS.keys()


def views_of_the_bot() -> Iterator[Callable[..., Shown]]:
    """Find every function under handlers/views that returns a message or a view."""
    for found in walk_packages(views.__path__, f"{views.__name__}."):
        for name, function in getmembers(import_module(found.name), isfunction):
            own = function.__module__ == found.name and not name.startswith("_")
            if own and get_type_hints(function).get("return") in (Message, View):
                yield function


@pytest.mark.parametrize("limit", LIMITS)
def test_a_broken_limit_is_told_with_the_name_of_the_view(limit: str) -> None:
    spoiled = {name: first_broken(name, limit) for name in VIEWS}
    told = {name: complaint(name, content) for name, content in spoiled.items() if content}

    assert told, "no view has anything with such a limit"
    for name, sentence in told.items():
        assert sentence.startswith(f"{name}: Slack would refuse it: "), sentence


def first_broken(name: str, limit: str) -> Json | None:
    """Break the first drawing of a view that has such a limit; None when none has."""
    tried = (broken(content, limit) for content in drawn(name, "en"))
    return next((content for content in tried if content), None)


def complaint(name: str, content: Json) -> str:
    with pytest.raises(AssertionError) as failed:
        judge(name, content)
    return str(failed.value)
