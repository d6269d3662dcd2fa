"""English words around dates: deadlines, distances, hours, zones, and the small words."""

from bot.domain.periods import Qualifier
from bot.domain.reading.lexicon import Table

WORDS: Table = {
    "TIMENOUN": "time | local time",
    "ENDOF": "end | the end | close | the close",
    "QUALIFIER": {
        "by | no later than | not later than | on or before | due by | due on | due"
        " | due before or on | deadline | deadline: | the deadline is | at the latest by"
        " | at the latest on | at latest by | to be delivered by | not after"
        " | at the latest": Qualifier.BY,
        "before | prior to | ahead of | in advance of | earlier than | sometime before"
        " | some time before": Qualifier.BEFORE,
        "until | till | til | 'til | up to | up until | through | thru | valid until"
        " | not until": Qualifier.UNTIL,
        "since | as of | as from | starting | starting on | starting from | beginning"
        " | beginning on | effective | after | from | following | later than | on or after"
        " | no earlier than | not before": Qualifier.SINCE,
        "within | during | throughout | over the course of | in the course of"
        " | within the period ending": Qualifier.WITHIN,
    },
    "AFTERTHOUGHT": {
        "at the latest | at latest | or earlier | or sooner | or before | latest"
        " | deadline": Qualifier.BY,
        "onwards | onward | and after | or later | or after": Qualifier.SINCE,
    },
    "WITHIN": "within | in no more than | in less than | in not more than | within a period of"
    " | in a period of | no later than | not later than | within at most | in at most"
    " | within the | in under",
    "ABOUT": "around | about | toward | towards | approximately | approx. | circa | c."
    " | roughly | sometime in | some time in | sometime | sometime around | on or about"
    " | in or around",
    "IN": "in | during | in the course of | in the month of",
    "ON": "on | dated | date: | on the date of | for | held on | scheduled for",
    "FOR": "for",
    "OVER": "over | across",
    "OF": "of",
    "AT": "at",
    "ART": "the",
    "DAYART": "on | on the",
    "TO": "to | until | till | til | 'til | through | thru | up to | up until",
    "AND": "and",
    "OR": "or",
    "FROM": "from | starting",
    "BETWEEN": "between",
    "AFTER": "after | from | following | since | later than",
    "BEFOREWORD": "before | prior to | ahead of | in advance of | preceding",
    "NOW": "now | right now",
    "INSTANT": "now | right now | this very moment | immediately now",
    "DAYAFTER": "the day after | day after | the day following | the next day after",
    "DAYBEFORE": "the day before | day before | the eve of | eve of | the day prior to"
    " | on the eve of",
    "DAYOF": "on the day of | the day of | day of | at | on | during | at the time of | upon",
    "ATLEAST": "at least | not less than | no less than | no fewer than",
    "AGO": "ago | earlier | back | before now",
    "AGOFIRST": "since ago",
    "FROMNOW": "from now | from today | hence | from today's date | after today"
    " | starting today | starting now | from this date | from the present date",
    "SHARP": "o'clock | oclock | sharp | o'clock sharp",
    "HMARK": "h | hs | hrs | hr | hours",
    "MINUTENOUN": "minutes | min.",
    "PASTHOUR": "past | after",
    "TOHOUR": "to | before | till | of",
    "QUARTERHOUR": "quarter | a quarter",
    "CLOCKWORD": {
        "noon | midday | 12 noon | noontime | lunchtime": (12, 0),
        "midnight": (0, 0),
    },
    "DAYPART": {
        "in the morning | morning | early morning | in the early morning | first thing": "morning",
        "in the afternoon | afternoon | late afternoon | in the late afternoon": "afternoon",
        "in the evening | evening | at night | night | at noon": "night",
    },
    "DAYEND": "end of day | end of the day | the end of the day | close of business"
    " | the close of business | end of business | close of play",
    "CLOSEOFDAY": "cob | eod | eob | end of day | close of business | the close of business"
    " | the end of the day | end of the day | end of business | close of play",
    "TBC": "tbc | tbd | day to be confirmed | to be confirmed | date to be confirmed | day tbc"
    " | day tbd | date tbc | date tbd | day to be determined | exact date to be confirmed"
    " | to be determined",
    "ZONELEAD": "in | (",
    "LOCALTIME": "local time | local",
    "ZONE": {
        "et | eastern | eastern time | us eastern | us eastern time": "America/New_York",
        "ct | central | central time | us central | us central time": "America/Chicago",
        "mt | mountain | mountain time": "America/Denver",
        "pt | pacific | pacific time | us pacific": "America/Los_Angeles",
        "gmt | utc | z | universal time | zulu": "UTC",
        "est": "Etc/GMT+5",
        "edt": "Etc/GMT+4",
        "cst": "Etc/GMT+6",
        "cdt": "Etc/GMT+5",
        "mst": "Etc/GMT+7",
        "mdt": "Etc/GMT+6",
        "pst": "Etc/GMT+8",
        "pdt": "Etc/GMT+7",
        "cet": "Etc/GMT-1",
        "cest": "Etc/GMT-2",
        "bst": "Etc/GMT-1",
        "brt": "America/Sao_Paulo",
        "jst": "Asia/Tokyo",
        "ist": "Asia/Kolkata",
    },
}
