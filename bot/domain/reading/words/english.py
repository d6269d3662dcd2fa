"""English, as it is used in the United States: habits, and the tables of its words."""

from bot.domain.reading.habits import Habits, phrases, words
from bot.domain.reading.lexicon import Table
from bot.domain.reading.words import english_calendar, english_phrases

DAY_FIRST = False

CONTRACTIONS: dict[str, str] = {}

WEAK = ["may", "march", "mar", "sat", "sun", "mon", "wed", "sec", "second", "fall", "spring"]
"""Everyday words that are dates in prose only with a capital letter, or before a year."""

HABITS = Habits(
    joints=words(
        "in during since by until till before for from through of next last this early mid late"
    ),
    everyday=words("may march fall spring second"),
    full=words("june july may"),
    idioms=phrases(
        "no today | good friday | holy thursday | maundy thursday | holy saturday | easter sunday"
        " | easter monday | palm sunday | ash wednesday | shrove tuesday | fat tuesday"
        " | black friday | cyber monday | super tuesday | bloody sunday"
        " | august body | august bodies | august assembly | august institution | august company"
        " | august gathering"
    ),
    around_number=words("the at on day st nd rd th @ around about"),
    closers=words(
        "and or but to for with we i you he she they it is was will would in at on by from until"
        " before after because so if when as instead please if the our my a then sharp local which"
    ),
    origins=words("of from after following since"),
    repeats=words("every each any"),
)

MONTHS = english_calendar.MONTHS
WORDS: Table = {**english_calendar.WORDS, **english_phrases.WORDS}
