"""The commands that go on until they are told to stop, as a hosting platform runs them."""

import signal
import socket
import urllib.request
from threading import Event

import pytest

PATIENCE = 30
EITHER_SIGNAL = pytest.mark.parametrize(
    "told", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"]
)


@pytest.mark.parametrize("word", ["work", "web"])
def test_without_its_tables_a_process_says_how_to_make_them(shell, offline, word):
    code, _, complaints = shell.type(word, **offline)

    assert code == 1
    assert "python -m bot upgrade" in complaints


def test_without_a_network_the_bot_says_so(shell, offline):
    code, _, complaints = shell.type("run", **offline)

    assert code == 1
    assert "Slack does not answer" in complaints


def test_a_newcomer_only_runs_it_and_it_connects(slack, shell, installed):
    bot = shell.start("run", **installed)
    _wait_for(" ticking ", bot)

    connected = slack.connected.wait(PATIENCE)
    code, _, complaints = shell.stop(bot, signal.SIGTERM)

    assert connected
    assert (code, complaints.split()[-1]) == (0, "stopped")


@EITHER_SIGNAL
def test_told_to_stop_the_worker_ends_well(ready_shell, offline, told):
    worker = ready_shell.start("work", **offline)
    _wait_for(" ticking ", worker)

    code, _, complaints = ready_shell.stop(worker, told)

    assert (code, complaints.split()[-1]) == (0, "stopped")


@EITHER_SIGNAL
def test_the_web_process_serves_on_its_port_and_ends_well(ready_shell, offline, told):
    port = _free_port()
    web = ready_shell.start("web", "--host", "127.0.0.1", PORT=str(port), **offline)
    _wait_for(" serving ", web)

    answer = _ask_when_open(f"http://127.0.0.1:{port}/readyz", port)
    code, said, _ = ready_shell.stop(web, told)

    assert answer.startswith("ready, but no worker is there")
    assert (code, said) == (0, "")


def _wait_for(words, process):
    next(line for line in process.stderr if words in line)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _ask_when_open(address, port):
    """Ask as soon as somebody listens."""
    for _ in range(1000):
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                break
            Event().wait(PATIENCE / 1000)
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return answer.read().decode()
