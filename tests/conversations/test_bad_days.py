"""Slack has bad days: what was saved stays saved, and people learn what did not go out."""

from workspace.state.faults import Fault


def test_a_person_is_told_when_an_announcement_did_not_get_through(joe, workspace):
    workspace.faults.add(Fault("chat.postMessage", error="restricted_action"))

    joe.types("/meetings move SEG-M4 to February 12, 2026")

    joe.sees("What you did is saved, but Slack did not take every message about it", where="dm")
    assert "Thursday, February 12, 2026" in joe.types("/meetings show SEG-M4", channel="internal")


def test_a_mistake_of_ours_is_a_number_and_not_a_silence(officer, workspace):
    workspace.faults.add(Fault("views.open", error="internal_error"))

    assert "dé este número a su administrador" in officer.types("/reuniones agregar")
