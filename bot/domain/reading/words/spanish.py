"""Spanish, as it is used in Mexico: habits, and the tables of its words."""

from bot.domain.reading.habits import Habits, phrases, words
from bot.domain.reading.lexicon import Table
from bot.domain.reading.words import spanish_calendar, spanish_phrases

DAY_FIRST = True

CONTRACTIONS = {"de": "del", "a": "al"}

WEAK = ["mar", "set", "ago", "sol", "dom", "seg"]
"""Everyday words that are dates in prose only with a capital letter, or before a year."""

HABITS = Habits(
    joints=words("en durante desde hasta para antes hacia entre"),
    everyday=words("mayo segundo"),
    full=words("hoy ayer mayo"),
    idioms=phrases(
        "la manana | una manana | cada manana | esa manana | lunes de carnaval | martes de carnaval"
        " | miercoles de ceniza | domingo de ramos | lunes santo | martes santo | miercoles santo"
        " | jueves santo | viernes santo | sabado santo | sabado de gloria | domingo de pascua"
        " | domingo de resurreccion | lunes de pascua"
    ),
    around_number=words("el la los las a al dia del desde"),
    closers=words(
        "y o u e pero despues antes se en a al con por para que de del desde hasta si porque"
        " como cuando la el los las nos le les lo me te no ni sin sobre ante estare sera voy ire"
        " volvere hora horas"
    ),
    origins=words("de del desde posteriores siguientes contados despues a tras"),
    repeats=words("cada todos todas cualquier"),
)

MONTHS = spanish_calendar.MONTHS
WORDS: Table = {**spanish_calendar.WORDS, **spanish_phrases.WORDS}
