"""The Translator: says a sentence of the catalogue to one reader, in their language and zone."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from zoneinfo import ZoneInfo

from fluent.runtime.resolver import MAX_PART_LENGTH, Pattern

from bot.domain.when import When
from bot.i18n.catalogue import LOCALES, bundle
from bot.i18n.dates import say_day, say_moment, say_period, say_when
from bot.i18n.markup import Markup, PlainText, cut, escape

LANGUAGES = tuple(LOCALES)


@dataclass(frozen=True)
class Translator:
    """Speaks `language` ("es" or "en") to a reader in `zone`; hours are said in `capitals` too.

    capitals: IANA names of the zones in which an hour is always given.
    """

    language: str
    zone: ZoneInfo
    capitals: tuple[str, ...] = field(default=())

    def __call__(self, key: str, /, **facts: object) -> Markup:
        """Say `key` as mrkdwn; strings among the facts are escaped here, and only here."""
        return Markup(self._say(key, facts, escape))

    def plain(self, key: str, /, **facts: object) -> PlainText:
        """Say `key` for a place that shows plain text: a button, a title, an option."""
        return PlainText(self._say(key, facts, str))

    def label(self, word: Enum) -> str:
        """Return the name of an enumeration's word: MeetingStatus.HELD -> "celebrada"."""
        return self._say(label_key(word), {}, str)

    def when(self, when: When | None) -> str:
        """Say a date as precisely as it is known, and no more; None is a date to be agreed."""
        if when is None:
            return self.plain("when-none")
        return say_when(when, locale=self.locale, words=self.plain, zones=self.capitals)

    def period(self, when: When | None) -> str:
        """Say a date the same way where nobody waits for its day: a search, a meeting held."""
        if when is None:
            return self.plain("when-none")
        return say_period(when, locale=self.locale, words=self.plain, zones=self.capitals)

    def moment(self, at: datetime) -> str:
        """Say an instant on the reader's clock: "16 ene, 10:42". `at` is aware."""
        return say_moment(at.astimezone(self.zone), locale=self.locale)

    @property
    def locale(self) -> str:
        """Babel's name of the reader's locale."""
        return LOCALES[self.language]

    def has(self, key: str) -> bool:
        """Tell whether the catalogue holds `key`, with its attribute if one is named ("a.b")."""
        return self._pattern(key) is not None

    def _pattern(self, key: str) -> Pattern | None:
        name, _, attribute = key.partition(".")
        sentences = bundle(self.language)
        if not sentences.has_message(name):
            return None
        message = sentences.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def _say(self, key: str, facts: dict[str, object], write: Callable[[str], str]) -> str:
        pattern = self._pattern(key)
        if pattern is None:
            raise LookupError(f"no sentence {key!r} in {self.language}")
        values = {name: self._value(fact, write) for name, fact in facts.items()}
        text, errors = bundle(self.language).format_pattern(pattern, values)
        if errors:
            raise LookupError(f"{key!r} in {self.language}: {errors}")
        return str(text)

    def _value(self, fact: object, write: Callable[[str], str]) -> object:
        match fact:
            case Enum():
                return self.label(fact)
            case When():
                return self.when(fact)
            case datetime():
                return self.moment(fact)
            case date():
                return say_day(fact, locale=self.locale)
            case str():
                return cut(write(fact), MAX_PART_LENGTH)  # of a longer one Fluent says nothing
            case _:
                return fact


def label_key(word: Enum) -> str:
    """Return the catalogue key of an enumeration's word: Health.NO_INFO -> "health-no-info"."""
    kind = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(word).__name__).lower()
    return f"{kind}-{str(word.value).replace('_', '-')}"
