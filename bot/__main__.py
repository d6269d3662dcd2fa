"""`python -m bot`."""

from bot.cli import commands

if __name__ == "__main__":
    commands()
