"""What lists leave out unless it is asked for, and where they begin and end."""

import pytest

from tests.workspace.scripts import refusal
from workspace.acts import happenings

DESK = "C0DESK"


def names(answer):
    return {channel["name"] for channel in answer["channels"]}


def test_archived_channels_are_left_out_on_demand(client):
    assert "past" in names(client.conversations_list())
    assert "past" not in names(client.conversations_list(exclude_archived=True))


def test_a_person_is_found_only_in_channels_the_bot_may_know_of(client):
    of_joe = client.users_conversations(user="W0JOE", types="public_channel,private_channel")

    assert names(of_joe) == {"desk", "lobby"}
    assert names(client.users_conversations()) == {"desk", "shared", "past"}


def test_members_are_counted_on_demand(client):
    assert "num_members" not in client.conversations_info(channel=DESK)["channel"]
    counted = client.conversations_info(channel=DESK, include_num_members=True)["channel"]
    assert counted["num_members"] == 3


@pytest.mark.parametrize(("inclusive", "texts"), [(False, ["1"]), (True, ["2", "1", "0"])])
def test_history_ends_before_its_bounds_unless_told_otherwise(client, inclusive, texts):
    stamps = [client.chat_postMessage(channel=DESK, text=str(n))["ts"] for n in range(3)]

    bounds = {"oldest": stamps[0], "latest": stamps[2], "inclusive": inclusive}
    read = client.conversations_history(channel=DESK, **bounds)["messages"]

    assert [message["text"] for message in read] == texts


def test_addresses_are_shown_to_those_who_may_look_for_them(client, workspace, scopes):
    assert "email" not in client.users_info(user="U0ANA")["user"]["profile"]

    scopes.append("users:read.email")
    found = client.users_lookupByEmail(email="ana@example.org")["user"]
    assert (found["id"], found["profile"]["email"]) == ("U0ANA", "ana@example.org")

    ana = workspace.directory.member("ana")
    ana.deleted = True
    happenings.change_person(workspace, ana)
    told = refusal(lambda: client.users_lookupByEmail(email="ana@example.org"))
    assert told["error"] == "users_not_found"
