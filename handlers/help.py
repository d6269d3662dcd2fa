"""Help, made from the directory of commands: what works is listed, and nothing else."""

from collections.abc import Mapping

from slack_bolt import Ack

from bot.i18n import Translator
from handlers.dispatch import Listener
from handlers.matching import english
from handlers.views import help as views


def overview(ack: Ack, commands: Mapping[str, Listener], t: Translator) -> None:
    """Answer "/aide": every command, a line each, with an example that works."""
    ack(**views.overview(list(commands), t))


def of_command(
    ack: Ack, command_name: str, commands: Mapping[str, Listener], t: Translator
) -> None:
    """Answer "/meetings help": what this one command can do."""
    name = english(command_name)
    mine = [key for key in commands if key.partition(" ")[0] == name]
    ack(**views.overview(mine, t))
