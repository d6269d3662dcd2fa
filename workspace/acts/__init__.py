"""What people do in Slack: type, press, choose, submit. The page and the tests act through here.

Each function changes the workspace, sends the bot what Slack would send, and returns the Delivery
(`waited` waits for it). They take the state, the acting person and Slack ids.
"""

from workspace.state import State
from workspace.state.deliveries import Delivery


def waited(state: State, delivery: Delivery) -> Delivery:
    """Wait until the bot has acknowledged, or Slack has given up. Not in the server's thread."""
    state.wait_for(lambda: delivery.done, state.outbox.ack_seconds + 1)
    return delivery
