"""The desk of whoever asks: what introductions found out, in one value for a listener."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt import BoltContext
from slack_sdk import WebClient
from slack_sdk.models.views import View

from bot.domain.access import Scope, require_change
from bot.domain.errors import Refusal
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers import dates
from handlers.views.message import Message
from handlers.views.targets import Target
from storage.database import Database
from storage.models import Dossier, Person


@dataclass(frozen=True)
class Desk:
    """The person who asks, the dossier they ask about, and the means to answer."""

    db: Database
    now: datetime
    t: Translator
    aloud: Translator
    person: Person
    dossier: Dossier
    scope: Scope
    client: WebClient
    respond: Callable[..., object] | None
    later: Callable[[Callable[[], object]], None]

    @classmethod
    def of(cls, context: BoltContext) -> "Desk":
        """Take what introductions and the switchboard put in Bolt's context."""
        return cls(
            db=context["db"],
            now=context["now"],
            t=context["t"],
            aloud=context["aloud"],
            person=context["person"],
            dossier=context["dossier"],
            scope=context["scope"],
            client=context.client,
            respond=context.respond if context.response_url else None,
            later=context["later"],
        )

    @classmethod
    def to_change(cls, context: BoltContext) -> "Desk":
        """The same for a listener that changes something. Raises Refusal where nobody may."""
        require_change(context["scope"])
        return cls.of(context)

    @property
    def today(self) -> date:
        """The day it is at the dossier's seat."""
        return self.now.astimezone(ZoneInfo(self.dossier.zone)).date()

    @property
    def mention(self) -> Markup:
        """The person, as Slack shows them."""
        return Markup(f"<@{self.person.slack_id}>")

    def code(self, words: str) -> str:
        """Return the code that was typed first. Raises Refusal when nothing was."""
        if not words.strip():
            raise Refusal("which-code", example=f"{self.dossier.key}-M1")
        return words.split()[0]

    def opens(self, body: dict[str, Any], form: View) -> None:
        """Open a form over what the person typed or pressed; Slack allows three seconds."""
        self.client.views_open(trigger_id=body["trigger_id"], view=form)

    @property
    def new(self) -> Target:
        """What a form for a new record carries."""
        return Target(channel=self.scope.channel)

    def read(self, text: str) -> When:
        """Read a date as this person means it. Raises Refusal."""
        return dates.read(text, now=self.now, person=self.person, t=self.t)

    def find_date(self, text: str) -> When | None:
        """Read a date if `text` is one. Raises Refusal for one that cannot be: 31 February."""
        try:
            return self.read(text)
        except Refusal as refusal:
            if refusal.key not in ("unreadable-date", "long-date"):
                raise
            return None

    def read_form(self, answers: Mapping[str, str]) -> When:
        """Read the date of a form. Raises Refusal, or dates.Unsettled."""
        return dates.read_field(dict(answers), "date", now=self.now, person=self.person, t=self.t)

    def dismiss(self) -> None:
        """Take away the question that was answered by pressing one of its buttons."""
        if self.respond is not None:
            self.later(partial(self.respond, delete_original=True))

    def whisper(self, message: Message, *, instead: bool = False) -> None:
        """Show something to this person alone, beside what they pressed or `instead` of it."""
        if self.respond is None:  # pressed in the App Home
            direct = partial(self.client.chat_postMessage, channel=self.person.slack_id)
            return self.later(partial(direct, **message))
        show = partial(self.respond, response_type="ephemeral", replace_original=instead)
        return self.later(partial(show, **message))
