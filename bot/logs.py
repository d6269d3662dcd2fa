"""What the bot says about itself: one line for each event, with ids, never with titles.

    2026-05-18T07:00:02Z info handlers.reminders: reminder delivered reminder=31 channel=C1

The facts after the message are the `extra` of the call.
"""

import json
import logging
from datetime import UTC, datetime

CHATTY = {
    "alembic": logging.WARNING,
    "apscheduler": logging.WARNING,
    "slack_sdk": logging.WARNING,  # below that it tells whole messages
    "slack_bolt": logging.ERROR,  # it warns programmers, not operators
}
"""Libraries, and the level from which they are heard."""

_OF_EVERY_RECORD = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}


class Line(logging.Formatter):
    """Writes a record as one line: instant, level, module, event, facts; then any traceback."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """Return the line without its traceback."""
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        facts = vars(record).items()
        tail = "".join(f" {k}={_value(v)}" for k, v in facts if k not in _OF_EVERY_RECORD)
        return f"{at} {record.levelname.lower()} {record.name}: {record.message}{tail}"


def set_up(level: str) -> None:
    """Send what is at or above `level` ("info", …) to standard error; safe to call twice."""
    handler = logging.StreamHandler()
    handler.setFormatter(Line())
    handler.addFilter(_is_worth_hearing)  # here, because Bolt sets the levels of its own loggers
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)


def _is_worth_hearing(record: logging.LogRecord) -> bool:
    return record.levelno >= CHATTY.get(record.name.partition(".")[0], logging.NOTSET)


def _value(fact: object) -> str:
    text = str(fact)
    plain = text and text.isprintable() and not set(text) & {" ", '"', "="}
    return text if plain else json.dumps(text, ensure_ascii=False)
