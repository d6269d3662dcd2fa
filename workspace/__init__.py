"""A small Slack on this machine: people try the bot in it, and the tests converse through it.

It refuses what Slack refuses, so that what works here works there. Never part of production.
"""

from workspace.clock import JumpClock
from workspace.local import Workspace

__all__ = ["JumpClock", "Workspace"]
