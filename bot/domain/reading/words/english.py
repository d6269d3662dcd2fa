"""English words, as they are used in the United States."""

from bot.domain.periods import Qualifier
from bot.domain.reading.habits import Habits, words
from bot.domain.reading.lexicon import Table
from bot.domain.reading.scene import Unit

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
    idioms=frozenset({("no", "today")}),
    around_number=words("the at on day st nd rd th @ around about"),
    closers=words(
        "and or but to for with we i you he she they it is was will would in at on by from until"
        " before after because so if when as instead please if the our my a then sharp local which"
    ),
    origins=words("of from after following since"),
)

MONTHS: Table = {
    "MONTH": {
        "january | jan.": 1,
        "february | feb.": 2,
        "march | mar.": 3,
        "april | apr.": 4,
        "may": 5,
        "june | jun.": 6,
        "july | jul.": 7,
        "august | aug.": 8,
        "september | sept. | sep.": 9,
        "october | oct.": 10,
        "november | nov.": 11,
        "december | dec.": 12,
    },
}

WORDS: Table = {
    **MONTHS,
    "WEEKDAY": {
        "monday | mon. | mondays": 0,
        "tuesday | tues. | tue. | tu. | tuesdays": 1,
        "wednesday | weds. | wed. | wednesdays": 2,
        "thursday | thurs. | thur. | thu. | thursdays": 3,
        "friday | fri. | fridays": 4,
        "saturday | sat. | saturdays": 5,
        "sunday | sun. | sundays": 6,
    },
    "CARD": {
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
    },
    "TENS": {
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    "INDEFINITE": "a | an",
    "HUNDRED": "hundred",
    "THOUSAND": "thousand",
    "ORD": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
        "last | final": -1,
        "second to last | second-to-last | next to last | penultimate": -2,
    },
    "ORDMARK": "st | nd | rd | th",
    "COUPLE": "a couple of | a couple | couple of | couple",
    "HALF": "half | a half | half a | half an",
    "DAYWORD": {
        "today | today's | later today | the present day": 0,
        "tomorrow | tomorrow's | tmrw | tmr": 1,
        "the day after tomorrow | day after tomorrow | overmorrow": 2,
        "yesterday": -1,
        "the day before yesterday | day before yesterday": -2,
    },
    "TODAYPART": {
        "this morning": "morning",
        "this afternoon": "afternoon",
        "tonight | this evening": "night",
    },
    "REL": {
        "this | the current | current | this current": 0,
        "next | the next | the following | following | this next": 1,
        "last | the last | the previous | previous | past | the past | this past": -1,
    },
    "COMING": "coming | the coming | upcoming | the upcoming | this coming | this upcoming",
    "AFTERNEXT": "after next",
    "PRESENT": "the present month | instant | inst.",
    "UNIT": {
        "minute | minutes | min. | mins.": Unit.MINUTE,
        "hour | hours | hr. | hrs. | h": Unit.HOUR,
        "day | days | calendar day | calendar days": Unit.DAY,
        "business day | business days | working day | working days | workday | workdays"
        " | work days | weekdays": Unit.WORKING_DAY,
        "week | weeks | wk. | wks. | calendar week": Unit.WEEK,
        "weekend": Unit.WEEKEND,
        "fortnight | fortnights": Unit.FORTNIGHT,
        "month | months | calendar month | calendar months": Unit.MONTH,
        "quarter | quarters | calendar quarter": Unit.QUARTER,
        "half | semester": Unit.HALF,
        "year | years | yr. | yrs. | calendar year": Unit.YEAR,
    },
    "DAYNOUN": "day",
    "WEEKNOUN": "week | wk. | the week",
    "WEEKSTART": "w/c | wc",
    "MONTHNOUN": "month",
    "YEARNOUN": "year | the year | calendar year",
    "TIMENOUN": "time | local time",
    "BEGINNING": "of | ending | ending on | beginning | beginning on | commencing | starting | starting on | that starts on"
    " | beginning the | of the | containing | with",
    "QUARTERCODE": "q",
    "HALFCODE": "h",
    "SEASON": {
        "spring": (3, 5),
        "summer": (6, 8),
        "fall | autumn": (9, 11),
        "winter": (12, 2),
    },
    "PART": {
        "early | early in | beginning | the beginning | start | the start | first days | the first days"
        " | beginning of | at the beginning | at the start": Qualifier.EARLY,
        "mid | middle | the middle | in the middle": Qualifier.MID,
        "late | late in | end | the end | at the end | last days | the last days | towards the end"
        " | toward the end": Qualifier.LATE,
    },
    "REST": "rest of | the rest of | remainder of | the remainder of",
    "ENDOF": "end | the end | close | the close",
    "QUALIFIER": {
        "by | no later than | not later than | on or before | due by | due on | due | due before or on"
        " | deadline | deadline: | the deadline is | at the latest by | at the latest on | at latest by"
        " | to be delivered by | not after | at the latest": Qualifier.BY,
        "before | prior to | ahead of | in advance of | earlier than": Qualifier.BEFORE,
        "until | till | til | 'til | up to | up until | through | thru | valid until"
        " | not until": Qualifier.UNTIL,
        "since | as of | as from | starting | starting on | starting from | beginning | beginning on"
        " | effective | after | from | following | later than | on or after | no earlier than"
        " | not before": Qualifier.SINCE,
        "within | during | throughout | over the course of | in the course of"
        " | within the period ending": Qualifier.WITHIN,
    },
    "AFTERTHOUGHT": {
        "at the latest | at latest | or earlier | or sooner | or before | latest"
        " | deadline": Qualifier.BY,
        "onwards | onward | and after | or later | or after | on": Qualifier.SINCE,
    },
    "WITHIN": "within | in no more than | in less than | in not more than | within a period of"
    " | in a period of | no later than | not later than | within at most | in at most | within the"
    " | in under",
    "ABOUT": "around | about | toward | towards | approximately | approx. | circa | c. | roughly | sometime in"
    " | some time in | sometime | sometime around | on or about | in or around",
    "IN": "in | during | in the course of | in the month of",
    "ON": "on | dated | date: | on the date of | for | held on | scheduled for",
    "FOR": "for",
    "OF": "of",
    "AT": "at",
    "ART": "the",
    "DAYART": "on | on the",
    "TO": "to | until | till | through | thru | up to | up until",
    "AND": "and",
    "OR": "or",
    "FROM": "from | starting",
    "BETWEEN": "between",
    "AFTER": "after | from | following | since | later than",
    "BEFOREWORD": "before | prior to | ahead of | in advance of | preceding",
    "NOW": "now | right now",
    "DAYAFTER": "the day after | day after | the day following | the next day after",
    "DAYBEFORE": "the day before | day before | the eve of | eve of | the day prior to | on the eve of",
    "DAYOF": "on the day of | the day of | day of | at | on | during | at the time of | upon",
    "ATLEAST": "at least | not less than | no less than | no fewer than",
    "AGO": "ago | earlier | back | before now",
    "AGOFIRST": "since ago",
    "FROMNOW": "from now | from today | hence | from today's date | after today | starting today"
    " | starting now | from this date | from the present date",
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
    "ENDCODE": {
        "year-end | year end | end-of-year": Unit.YEAR,
        "month-end | month end | end-of-month": Unit.MONTH,
        "quarter-end | quarter end | end-of-quarter": Unit.QUARTER,
    },
    "CLOSEOFDAY": "cob | eod | eob | end of day | close of business | the close of business"
    " | the end of the day | end of business | close of play",
    "TBC": "tbc | tbd | day to be confirmed | to be confirmed | date to be confirmed"
    " | day tbc | day tbd | date tbc | date tbd | day to be determined | exact date to be confirmed"
    " | to be determined",
    "ZONELEAD": "in | (",
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
