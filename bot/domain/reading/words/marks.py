"""What is written the same in every language."""

from bot.domain.reading.lexicon import Table
from bot.domain.reading.scene import Unit

WORDS: Table = {
    "COMMA": ", | ; | ·",
    "DASH": "-",
    "SLASH": "/",
    "POINT": ".",
    "COLON": ":",
    "PLUS": "+",
    "OPEN": "( | [",
    "CLOSE": ") | ]",
    "QUOTE": "'",
    "AT": "@",
    "AND": "&",
    "ABOUT": "~",
    "TMARK": "t",
    "UTCMARK": "z",
    "EVENT": "t | d",
    "UTC": "utc | gmt",
    "WEEKCODE": "w",
    "QUARTERCODE": "q",
    "HALFCODE": "h",
    "HMARK": "h | h. | hs. | hr. | hrs.",
    "MERIDIEM": {
        "am | a.m. | a.m | a. m. | a m": "am",
        "pm | p.m. | p.m | p. m. | p m": "pm",
    },
    "ENDCODE": {
        "eod | eob | cob": Unit.DAY,
        "eow": Unit.WEEK,
        "eom": Unit.MONTH,
        "eoq": Unit.QUARTER,
        "eoy": Unit.YEAR,
    },
    "CLOSEOFDAY": "cob | eod | eob",
}
