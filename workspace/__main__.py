"""Try the bot in a browser: `make demo`, or `python -m workspace`."""

import time
import webbrowser
from contextlib import closing, suppress
from threading import Thread
from typing import Annotated

import typer

from bot.domain import reading
from bot.i18n import LANGUAGES
from workspace.demo import Demo, keep_to_this_machine


def main(
    port: Annotated[int, typer.Option(help="Where to listen on 127.0.0.1; 0 takes any.")] = 8800,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Serve a small Slack with the real bot and the sample dossier, until Ctrl-C."""
    keep_to_this_machine()
    began = time.monotonic()
    try:
        demo = Demo(port)
    except OSError as error:
        raise SystemExit(f"Port {port} cannot be used ({error.strerror}); try --port 0.") from error
    Thread(target=_start, args=(demo, began, browser), daemon=True).start()
    with closing(demo), suppress(KeyboardInterrupt):
        demo.serve()


def _start(demo: Demo, began: float, browser: bool) -> None:
    while not demo.server.started:
        time.sleep(0.01)
    demo.start_bot()
    typer.echo(f"Bot connected after {time.monotonic() - began:.1f} s.")
    typer.echo(f"Open {demo.address} - Ctrl-C ends it.")
    if browser:
        webbrowser.open(demo.address)
    for language in LANGUAGES:
        reading.warm(language)


if __name__ == "__main__":
    commands = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    commands.command()(main)
    commands()
