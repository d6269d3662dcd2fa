"""Metadata of messages: what programs read in them and people do not see."""

import pytest

from tests.workspace.scripts import refusal

DESK = "C0DESK"
METADATA = {"event_type": "reminder_sent", "event_payload": {"key": "r-31"}}


@pytest.fixture
def read(client):
    """Read the metadata of the newest message, or None."""

    def read(**more):
        return client.conversations_history(channel=DESK, **more)["messages"][0].get("metadata")

    return read


def test_metadata_is_read_in_full_only_by_those_who_ask(client, read):
    client.chat_postMessage(channel=DESK, text="x", metadata=METADATA)

    assert read() == {"event_type": "reminder_sent"}
    assert read(include_all_metadata=True) == METADATA


def test_a_change_that_names_no_metadata_keeps_it(client, read):
    ts = client.chat_postMessage(channel=DESK, text="x", metadata=METADATA)["ts"]

    client.chat_update(channel=DESK, ts=ts, text="y")

    assert read(include_all_metadata=True) == METADATA


def test_empty_metadata_takes_it_away(client, read):
    ts = client.chat_postMessage(channel=DESK, text="x", metadata=METADATA)["ts"]

    client.chat_update(channel=DESK, ts=ts, text="x", metadata={})

    assert read(include_all_metadata=True) is None


def test_a_private_message_keeps_no_metadata(client, ana):
    arguments = {"channel": DESK, "user": ana.id, "text": "x", "metadata": METADATA}

    client.api_call("chat.postEphemeral", json=arguments)

    assert ana.feed("desk")[-1].metadata is None


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        ("x", "invalid_metadata_format"),
        ({"event_type": "x"}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": {"a": {"b": {"c": 1}}}}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": {"a": "y" * 16_000}}, "metadata_too_large"),
    ],
)
def test_metadata_of_the_wrong_shape_is_refused(client, metadata, code):
    arguments = {"channel": DESK, "text": "x", "metadata": metadata}

    told = refusal(lambda: client.api_call("chat.postMessage", json=arguments))

    assert told["error"] == code
