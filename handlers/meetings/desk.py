"""The desk of whoever asks; it stands in handlers/desk.py."""

from handlers.desk import Desk

__all__ = ["Desk"]
