"""Reminders on their way: claimed by one delivery, settled by the same."""

from collections.abc import Iterator
from datetime import timedelta
from threading import Barrier, Thread

import pytest

from bot.domain.reminders import ReminderKind
from storage import reminders
from storage.database import Database
from storage.models import Reminder
from tests.storage.desks import NOW
from tests.storage.offices import DUE, Office

MINUTE = timedelta(minutes=1)


@pytest.fixture
def office(db: Database) -> Iterator[Office]:
    with db.session() as session:
        yield Office(session)


def claim(office, now, worker="one", limit=10):
    return reminders.claim_due(office.session, worker, now=now, limit=limit)


def test_nothing_is_claimed_before_its_hour(office):
    office.replan(office.january)

    assert reminders.next_due(office.session) == DUE
    assert not reminders.is_due(office.session, DUE - MINUTE)
    assert claim(office, now=DUE - MINUTE) == []


def test_what_one_delivery_claimed_no_other_gets_until_the_lease_is_over(office):
    office.replan(office.january)

    assert len(claim(office, now=DUE)) == 1
    assert claim(office, now=DUE + MINUTE, worker="two") == []
    assert len(claim(office, now=DUE + reminders.LEASE, worker="two")) == 1


def test_a_delivery_that_lost_its_lease_has_no_say_any_more(office):
    office.replan(office.january)
    slow = claim(office, now=DUE)
    claim(office, now=DUE + reminders.LEASE, worker="two")
    office.session.expunge_all()
    slow[0].claimed_by = "one"

    assert not reminders.note_posting(office.session, slow, "p1", now=DUE)
    assert not reminders.note_sent(office.session, slow, ts="1.2", posted_in="C", now=DUE)


def test_what_slack_refused_comes_back_when_slack_said(office):
    office.replan(office.january)

    reminders.put_back(office.session, claim(office, now=DUE), until=DUE + MINUTE)

    assert reminders.next_due(office.session) == DUE + MINUTE
    assert claim(office, now=DUE) == []
    assert [row.post for row in claim(office, now=DUE + MINUTE)] == [None]


def test_an_answer_that_never_came_leaves_the_name_of_the_message_to_look_for(office):
    office.replan(office.january)
    rows = claim(office, now=DUE)
    reminders.note_posting(office.session, rows, "p1", now=DUE)
    reminders.note_unknown(office.session, rows, until=DUE + MINUTE)

    office.session.expire_all()
    (row,) = claim(office, now=DUE + MINUTE, worker="two")

    assert (row.post, row.claimed_at) == ("p1", DUE)


def test_two_deliveries_never_claim_the_same_reminder(db):
    with db.session() as session:
        office = Office(session)
        for number in range(40):
            office.put(a_row(office, number))
    taken: list[int] = []
    barrier = Barrier(4)

    def deliver(worker: str) -> None:
        barrier.wait()
        while True:
            with db.session() as session:
                claimed = reminders.claim_due(session, worker, now=DUE, limit=3)
            if not claimed:
                return
            taken.extend(row.id for row in claimed)

    threads = [Thread(target=deliver, args=[f"w{number}"]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(taken) == len(set(taken)) == 40


def a_row(office: Office, number: int) -> Reminder:
    return Reminder(
        workspace_id=office.dossier.workspace_id,
        dossier_id=office.dossier.id,
        channel_id=office.team.id,
        kind=ReminderKind.NOTE,
        key=f"note-{number}",
        local_on=DUE.date(),
        due_at=DUE,
        next_attempt_at=DUE,
        created_at=NOW,
    )
