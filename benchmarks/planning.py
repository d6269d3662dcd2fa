"""What planning costs: every reminder of a dossier anew, as when a channel changes its rhythm.

    python -m benchmarks.planning

Whoever types the rhythm waits for it, and Slack waits three seconds.
"""

import time
from contextlib import closing
from datetime import timedelta

from sqlmodel import delete, select

from benchmarks.records import databases, empty
from bot.domain.commitments import CommitmentStatus, Direction, Strength
from bot.domain.when import When
from storage import reminders
from storage.database import Database
from storage.models import Commitment, Dossier, dated
from tests.chaos.workers import START

SIZES = (10, 100, 1_000)
"""Open commitments, each with a due date of its own."""


def main() -> None:
    """Print a table for each database."""
    with databases() as both:
        for name, url in both.items():
            print(f"\n{name}: every reminder of a dossier, planned for the first time and again")
            with closing(Database(url, patience=60)) as db:
                for size in SIZES:
                    _measure(db, size)


def _measure(db: Database, size: int) -> None:
    _fill(db, size)
    first, again = _plan(db), _plan(db)
    each = again / size * 1e3
    print(f"  {size:>6,} commitments {first:6.2f} s {again:6.2f} s {each:6.2f} ms each")


def _plan(db: Database) -> float:
    started = time.perf_counter()
    with db.session() as session:
        dossier = session.exec(select(Dossier)).first()
        assert dossier
        reminders.plan_all(session, dossier.id, now=START)
    return time.perf_counter() - started


def _fill(db: Database, size: int) -> None:
    empty(db)
    with db.session() as session:
        session.execute(delete(Commitment))
        dossier = session.exec(select(Dossier)).first()
        assert dossier
        session.add_all(
            Commitment(
                dossier_id=dossier.id,
                code=f"C{number}",
                title_en="A commitment",
                direction=Direction.JOINT,
                strength=Strength.COMMITMENT,
                status=CommitmentStatus.IN_PROGRESS,
                status_since=START,
                informed_at=START,
                created_at=START,
                **dated(When.on(START.date() + timedelta(days=20 + number % 200))),
            )
            for number in range(size)
        )


if __name__ == "__main__":
    main()
