"""What goes on after Slack has its answer: further calls to Slack, in a thread of their own.

Slack wants an answer within 3 seconds. A listener therefore decides, saves and answers, and hands
whatever calls Slack more than once to `later`; it starts when the listener has ended well.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial


class Later:
    """Work put off until the answer is given, and dropped if the listener fails."""

    def __init__(self) -> None:
        self._work: list[Callable[[], object]] = []

    def __call__(self, work: Callable[[], object]) -> None:
        """Do `work` once the answer is given."""
        self._work.append(work)

    def start(self, executor: Executor, own_up: Callable[[BaseException], None]) -> None:
        """Begin what was put off. A piece that fails is owned up to, and the rest still runs."""
        for work in self._work:
            executor.submit(work).add_done_callback(partial(_report, own_up))


def _report(own_up: Callable[[BaseException], None], done: Future[object]) -> None:
    error = done.exception()
    if error is not None:
        own_up(error)
