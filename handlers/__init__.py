"""The directory: what people type, press, submit and open, and which function answers.

To find the code behind something on the screen, look for the word here. To add a command, add a
line here, the function it names, and its help in both catalogues.
"""

from collections.abc import Callable
from concurrent.futures import Executor
from re import compile as pattern

from slack_bolt import App, BoltContext

from bot.clock import Clock
from handlers import errors, help, introductions, news
from handlers.dispatch import Listener, Switchboard
from storage.database import Database

COMMANDS: dict[str, Listener] = {
    "/aide": help.overview,
    "/aide help": help.overview,
}

ACTIONS: dict[str, Listener] = {}

FORMS: dict[str, Listener] = {}

EVENTS: dict[str, Listener] = {
    "channel_shared": news.channel_sharing,
    "channel_unshared": news.channel_sharing,
    "user_change": news.user_change,
}

_ANY = pattern(".*")


def register(app: App, *, db: Database, clock: Clock, executor: Executor) -> None:
    """Connect the directory to a Bolt app: one listener for each kind of request."""

    @app.middleware
    def provide(context: BoltContext, next_: Callable[[], None]) -> None:
        context.update(db=db, now=clock.now())
        next_()

    app.middleware(introductions.introduce)
    switchboard = Switchboard(
        commands=COMMANDS, actions=ACTIONS, forms=FORMS, events=EVENTS, executor=executor
    )
    app.command(_ANY)(switchboard.command)
    app.action(_ANY)(switchboard.action)
    app.view(_ANY)(switchboard.form)
    app.event(_ANY)(switchboard.event)
    app.error(errors.explain)
