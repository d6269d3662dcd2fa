"""Aide-Mémoire: the rules, the words and the front doors of the bot."""
