"""Small pieces of the page that NiceGUI has no name for: text in a tag of our choice, buttons."""

from collections.abc import Callable
from typing import Any, TypeVar

from markupsafe import Markup, escape
from nicegui import ui

Element = TypeVar("Element", bound=ui.element)

_FOCUS = """
    window.cameFrom = document.activeElement;
    requestAnimationFrame(() => getHtmlElement(%s)?.focus());
"""
_FOCUS_BACK = """
    const now = document.activeElement;
    if (now === document.body || getHtmlElement(%s)?.contains(now)) window.cameFrom?.focus();
"""


def html(content: Markup, classes: str = "", tag: str = "div") -> ui.html:
    """Put in markup that was escaped when it was made."""
    return ui.html(str(content), sanitize=False, tag=tag).classes(classes)


def text(content: str, classes: str = "", tag: str = "span") -> ui.html:
    """Put in words as they are."""
    return html(escape(content), classes, tag)


def box(classes: str, tag: str = "div", **attributes: str) -> ui.element:
    """Open a container; underscores in names of attributes stand for hyphens."""
    element = ui.element(tag).classes(classes)
    return named(element, **attributes)


def button(
    label: str, on_click: Callable[..., Any], classes: str = "", **attributes: str
) -> ui.button:
    """Put in a button that is found by what is written on it."""
    element = ui.button(label, on_click=on_click, color=None).props("flat no-caps no-wrap")
    return named(element.classes(f"btn {classes}"), **attributes)


def focus(element: ui.element) -> None:
    """Bring the keyboard to an element that has just appeared; `focus_back` undoes it."""
    element.client.run_javascript(_FOCUS % element.id)


def focus_back(left: ui.element) -> None:
    """Bring the keyboard back to where it was before `focus`, unless it has left `left` already."""
    left.client.run_javascript(_FOCUS_BACK % left.id)


def named(element: Element, **attributes: str) -> Element:
    """Set attributes that hold whatever people wrote (props() would split it at quotes)."""
    for name, value in attributes.items():
        element.props[name.replace("_", "-")] = value
    return element
