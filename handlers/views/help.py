"""How help looks: what to type, what it does and, where words follow, an example."""

from itertools import groupby

from slack_sdk.models.blocks import Block

from bot.i18n import Markup, Translator
from handlers.views.message import Message
from handlers.views.parts import context, header, section


def overview(keys: list[str], t: Translator) -> Message:
    """List the commands of the directory under their names; keys are "/meetings move"."""
    blocks: list[Block] = [header(t.plain("help-title"))]
    for name, group in groupby(keys, key=lambda key: key.partition(" ")[0]):
        lines = [_line(key, t) for key in group]
        blocks.append(section(t(f"{help_key(name)}.about"), *lines))
    blocks.append(context(t("help-footer")))
    return Message(text=t("help-title"), blocks=blocks)


def help_key(key: str) -> str:
    """Return the catalogue key of a command's help: "/meetings *" -> "help-meetings-words"."""
    return "help-" + key.removeprefix("/").replace("*", "words").replace(" ", "-")


def _line(key: str, t: Translator) -> Markup:
    name = help_key(key)
    usage, example = t(f"{name}.usage"), t(f"{name}.example")
    if usage == example:
        return t("help-line-plain", usage=usage, what=t(name))
    return t("help-line", usage=usage, what=t(name), example=example)
