"""Run the benchmarks: `make bench`, or `make bench ARGS="commands"` for one of them."""

import sys
from importlib import import_module
from pathlib import Path


def main(wanted: list[str]) -> None:
    """Run the modules named, or all of them, one after another."""
    rooms = sorted(p.stem for p in Path(__file__).parent.glob("[!_]*.py"))
    for room in wanted or rooms:
        print(f"\n== {room} ==", flush=True)
        import_module(f"benchmarks.{room}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
