"""Several processes on one PostgreSQL, all at once: each reminder is one process's."""

from contextlib import closing
from datetime import timedelta

import pytest

from storage.database import Database
from tests.chaos import offices
from tests.chaos.workers import SERVER, START, claim_all, start

NOTES = 3000


@pytest.mark.parametrize("processes", [2, 4])
def test_thousands_of_due_reminders_are_claimed_once_each(copied_postgresql, processes):
    with closing(Database(copied_postgresql)) as db:
        last = START + timedelta(hours=1)
        offices.plan(db, channels=50, notes=NOTES, first=START, last=last)
    results = SERVER.Queue()

    racing = [start(claim_all, copied_postgresql, results) for _ in range(processes)]
    claimed = [results.get(timeout=120) for _ in racing]

    numbers = [number for mine in claimed for number in mine]
    assert len(numbers) == len(set(numbers)) == NOTES
    assert all(claimed), "one process did everything: there was no race"
