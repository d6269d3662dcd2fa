"""The controls of a commitment; where outsiders listen there are none that change anything."""

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
    ConfirmObject,
    InteractiveElement,
    OverflowMenuElement,
    StaticSelectElement,
)

from bot.domain.commitments import OPEN, CommitmentStatus, next_statuses
from bot.i18n import Translator
from handlers.views.parts import actions, button, menu, option, plain, select
from handlers.views.targets import Target
from storage.models import Commitment

SHOW_BUTTON = "commitment.show"
STATUS_SELECT = "commitment.status"
REPORT_BUTTON = "commitment.report"
VERIFY_BUTTON = "commitment.verify"
RETURN_BUTTON = "commitment.return"
UPDATE_BUTTON = "commitment.update"
HISTORY_BUTTON = "commitment.history"
EDIT_BUTTON = "commitment.edit"
HAND_OVER_BUTTON = "commitment.hand_over"
PUBLISH_BUTTON = "commitment.publish"
ADD_BUTTON = "commitment.add"
RECORD_SHORTCUT = "commitment.record"
MENU = "commitment.menu"


def target(commitment: Commitment, channel: str) -> Target:
    """Return what the controls of a commitment carry."""
    return Target(commitment.id, commitment.version, channel)


def show_button(commitment: Commitment, channel: str, t: Translator) -> ButtonElement:
    """Return *Open*, which shows the card to the person alone."""
    return button(t.plain("commitment-open"), SHOW_BUTTON, target(commitment, channel))


def update_button(commitment: Commitment, channel: str, t: Translator) -> ButtonElement:
    """Return *Update…*, or *Reopen…* for what is closed."""
    label = "commitment-update" if commitment.status in OPEN else "commitment-reopen"
    return button(t.plain(label), UPDATE_BUTTON, target(commitment, channel))


def controls(commitment: Commitment, channel: str, t: Translator) -> list[Block]:
    """Return what can be done about a commitment: status first, the rest in the "⋯" menu."""
    carried = target(commitment, channel)
    row: list[InteractiveElement] = []
    if commitment.status in OPEN:
        row += [_status(commitment, carried, t), *_closing(commitment, carried, t)]
    row += [update_button(commitment, channel, t), _menu(carried, t)]
    return [actions(row)]


def publish_button(commitment: Commitment, channel: str, t: Translator) -> ButtonElement:
    """Return *Publish here*, which says first who will read it."""
    confirm = ConfirmObject(
        title=plain(t.plain("commitment-publish-title", code=commitment.code), 100),
        text=plain(t.plain("commitment-publish-who"), 300),
        confirm=plain(t.plain("commitment-publish"), 30),
        deny=plain(t.plain("commitment-publish-not"), 30),
    )
    carried = target(commitment, channel)
    return button(t.plain("commitment-publish"), PUBLISH_BUTTON, carried, confirm=confirm)


def _status(commitment: Commitment, carried: Target, t: Translator) -> StaticSelectElement:
    choices = [option(t.label(one), f"{one} {carried}") for one in next_statuses(commitment.status)]
    return select(
        STATUS_SELECT,
        choices,
        chosen=f"{commitment.status} {carried}",
        placeholder=t.plain("commitment-status-choose"),
    )


def _closing(commitment: Commitment, carried: Target, t: Translator) -> list[ButtonElement]:
    """Return *Report done*; once reported, the coordinator's *Verify* and *Return…*."""
    if commitment.status is CommitmentStatus.REPORTED_DONE:
        verify = button(t.plain("commitment-verify"), VERIFY_BUTTON, carried, style="primary")
        return [verify, button(t.plain("commitment-return"), RETURN_BUTTON, carried)]
    if CommitmentStatus.REPORTED_DONE in next_statuses(commitment.status):
        return [button(t.plain("commitment-report"), REPORT_BUTTON, carried)]
    return []


def _menu(carried: Target, t: Translator) -> OverflowMenuElement:
    names = (HISTORY_BUTTON, EDIT_BUTTON, HAND_OVER_BUTTON)
    keys = {name: name.replace(".", "-").replace("_", "-") for name in names}
    return menu(MENU, [option(t.plain(key), f"{name} {carried}") for name, key in keys.items()])
