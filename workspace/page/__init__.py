"""The page on which people try the bot: a small Slack-like window made with NiceGUI.

`mount` puts it on the server that also speaks the Web API and Socket Mode.
"""

from workspace.page.levers import Levers
from workspace.page.mounting import mount

__all__ = ["Levers", "mount"]
