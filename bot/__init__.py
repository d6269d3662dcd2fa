"""Aide-Mémoire: the rules, the words and the front doors of the bot."""

__version__ = "0.1.0"
