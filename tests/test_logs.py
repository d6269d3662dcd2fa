"""Log lines: one for each event, with ids, and nothing that a chatty library wants to add."""

import logging

import pytest

from bot import logs


@pytest.fixture
def line():
    """Return a function that writes one record as the log would."""

    def write(message, error=None, **facts):
        record = logging.makeLogRecord(
            {
                "name": "handlers.reminders",
                "levelname": "INFO",
                "msg": message,
                "created": 1779087602.5,
                "exc_info": (type(error), error, None) if error else None,
                **facts,
            }
        )
        return logs.Line().format(record)

    return write


def test_a_line_has_the_instant_the_place_the_event_and_its_ids(line):
    assert line("reminder delivered", reminder=31, channel="C1") == (
        "2026-05-18T07:00:02Z info handlers.reminders: reminder delivered reminder=31 channel=C1"
    )


@pytest.mark.parametrize(
    ("fact", "written"),
    [("two words", '"two words"'), ("two\nlines", '"two\\nlines"'), ("", '""'), (None, "None")],
)
def test_no_fact_can_pass_for_another_line_or_another_fact(line, fact, written):
    assert line("odd", fact=fact).endswith(f" odd fact={written}")


def test_an_error_keeps_its_traceback(line):
    assert line("tick failed", ValueError("worn out")).endswith("ValueError: worn out")


def test_at_the_most_talkative_level_slack_sdk_still_does_not_tell_messages(capsys):
    root = logging.getLogger()
    before = root.level, root.handlers[:]
    logs.set_up("debug")
    try:
        for name in ("handlers.meetings", "slack_sdk.web.base_client", "slack_bolt.App"):
            logging.getLogger(name).debug("heard from %s", name)
    finally:
        root.setLevel(before[0])
        root.handlers[:] = before[1]

    heard = capsys.readouterr().err.splitlines()
    assert [line.split()[-1] for line in heard] == ["handlers.meetings"]
