"""Every word a person reads, in their language: Fluent for sentences, Babel for dates."""

from bot.i18n.markup import Markup, cut, escape
from bot.i18n.translator import LANGUAGES, Translator

__all__ = ["LANGUAGES", "Markup", "Translator", "cut", "escape"]
