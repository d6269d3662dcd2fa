"""What a slash command costs against an empty Bolt app, and how it grows with the records.

Prints medians of interleaved slices and their ratio to a bare hello, all from one run.
Aims (guide): `/meetings` with 100,000 meetings at least 0.45 of a bare hello's rate on SQLite, and
the same list within 1.5 of itself from 1,000 to 100,000 rows.
"""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlencode

import yaml
from slack_bolt import Ack, App, BoltRequest
from slack_sdk import WebClient
from sqlmodel import Session, insert, select, update

from bot.app import build_app
from bot.domain.access import Audience
from bot.domain.meetings import MeetingKind, MeetingStatus
from bot.domain.when import When
from bot.manifest import manifest
from bot.slack import posting_client
from storage.database import Database
from storage.models import Channel, Dossier, Meeting, dated
from workspace import JumpClock, Workspace
from workspace.hosting import prepare

SCENARIO = Path(__file__).parents[1] / "workspace/scenario/us-mexico-security.yaml"
SLICES, CALLS = 15, 40
FIRST_DAY = date(2026, 2, 1)


def main() -> None:
    """Measure, and print the table."""
    story = yaml.safe_load(SCENARIO.read_text(encoding="utf-8"))
    clock = JumpClock(datetime.fromisoformat(story["clock"]), ticking=False)
    with ExitStack() as opened:
        workspace = Workspace.from_scenario(story, clock, manifest()).serve()
        opened.callback(workspace.close)
        client = posting_client(workspace.bot_token, workspace.base_url)
        folder = opened.enter_context(TemporaryDirectory())
        runs: dict[str, Callable[[], object]] = {"bare hello": _hello(client, story)}
        for rows in (1_000, 100_000):
            db = opened.enter_context(_filled(f"sqlite:///{folder}/{rows}.db", story, rows))
            app = build_app(client, db, clock)
            runs[f"/meetings, {rows:,} meetings"] = _asker(app, story, "/meetings", "")
        runs["/meetings show"] = _asker(app, story, "/meetings", "show SEG-M4")
        runs["/aide"] = _asker(app, story, "/aide", "")
        _print(_measure(runs))


def _hello(client: WebClient, story: dict[str, Any]) -> Callable[[], object]:
    app = App(
        client=client,
        request_verification_enabled=False,
        token_verification_enabled=False,
        process_before_response=True,
    )

    @app.command("/meetings")
    def hello(ack: Ack) -> None:
        ack("hello")

    return _asker(app, story, "/meetings", "")


def _asker(app: App, story: dict[str, Any], command: str, text: str) -> Callable[[], object]:
    officer, channel = story["people"][0], story["channels"][0]
    body = {
        "command": command,
        "text": text,
        "user_id": officer["id"],
        "channel_id": channel["id"],
        "team_id": story["team"]["id"],
        "trigger_id": "1.2.3",
        "response_url": "http://127.0.0.1/none",
    }
    headers: dict[str, str | Sequence[str]] = {"content-type": "application/x-www-form-urlencoded"}

    def ask() -> object:
        answer = app.dispatch(BoltRequest(body=urlencode(body), headers=headers))
        if answer.status != 200 or "went wrong" in json.dumps(answer.body):
            raise RuntimeError(answer.body)
        return answer

    return ask


@contextmanager
def _filled(url: str, story: dict[str, Any], rows: int) -> Iterator[Database]:
    db = Database(url)
    prepare(db, story, datetime.fromisoformat(story["clock"]))
    with db.session() as session:
        dossier = session.exec(select(Dossier)).one()
        values = [_meeting(dossier.id, number) for number in range(rows)]
        session.execute(insert(Meeting), values)
        session.execute(update(Channel).values(checked_at=datetime.fromisoformat(story["clock"])))
        _analyse(session)
    yield db
    db.close()


def _meeting(dossier_id: int, number: int) -> dict[str, Any]:
    day = FIRST_DAY + timedelta(days=number % 3000)
    return {
        "dossier_id": dossier_id,
        "code": f"SEG-M{number + 100}",
        "kind": MeetingKind.WORKING_GROUP,
        "title_es": f"Grupo de trabajo {number}",
        "status": MeetingStatus.ANNOUNCED,
        "audience": Audience.INTERNAL,
        "version": 1,
        "search": f"grupo de trabajo {number}",
        "created_at": datetime(2026, 1, 1, tzinfo=UTC),
        **dated(When.on(day)),
    }


def _analyse(session: Session) -> None:
    session.connection().exec_driver_sql("ANALYZE")


def _measure(runs: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the median milliseconds of a call; slices take turns, so that noise is shared."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for call in runs.values():
        call()
    for _ in range(SLICES):
        for name, call in runs.items():
            began = time.perf_counter()
            for _ in range(CALLS):
                call()
            times[name].append((time.perf_counter() - began) / CALLS * 1000)
    return {name: median(slices) for name, slices in times.items()}


def _print(costs: dict[str, float]) -> None:
    hello = costs["bare hello"]
    print(f"{'':32}{'ms':>8}{'rate against bare hello':>26}")
    for name, cost in costs.items():
        print(f"{name:32}{cost:8.2f}{hello / cost:26.2f}")


if __name__ == "__main__":
    main()
