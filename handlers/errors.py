"""The one door for everything that goes wrong: a Refusal becomes a sentence, a bug a number."""

import logging
from secrets import token_hex
from typing import Any

from slack_bolt import Ack, BoltContext, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.domain.errors import Refusal
from bot.i18n import Markup, Translator
from handlers.views.parts import section

log = logging.getLogger(__name__)


def explain(
    error: Exception, ack: Ack, body: dict[str, Any], context: BoltContext, client: WebClient
) -> BoltResponse:
    """Tell the person, where they are, what went wrong and what to do; give Slack its answer."""
    t: Translator = context["t"]
    sentence = _refusal(error, t) if isinstance(error, Refusal) else _incident(error, t)
    if "command" in body:
        return ack(text=sentence)
    field = _field(error, body.get("view", {}))
    if body.get("type") == "view_submission" and field:
        return ack(response_action="errors", errors={field: _bare(sentence)})
    if body.get("type") == "event_callback":
        _say_at_home(sentence, body["event"], client)
    else:
        _whisper(sentence, body, context, client)
    return ack()


def own_up(error: BaseException, *, t: Translator, client: WebClient, slack_id: str | None) -> None:
    """Tell a person, in a direct message, that what follows from a change failed in part.

    Their change is saved; a message about it did not get through. slack_id: None when nobody asked.
    """
    incident = token_hex(4)
    log.error("later failed", exc_info=error, extra={"incident": incident})
    if slack_id:
        client.chat_postMessage(channel=slack_id, text=t("later-failed", incident=incident))


def _refusal(refusal: Refusal, t: Translator) -> Markup:
    return t(f"refusal-{refusal.key}", **refusal.facts)


def _incident(error: Exception, t: Translator) -> Markup:
    incident = token_hex(4)
    log.error("incident", exc_info=error, extra={"incident": incident})
    return t("refusal-unexpected", incident=incident)


def _field(error: Exception, view: dict[str, Any]) -> str:
    """Return the field of the form that the error belongs to, or the first; "" without any."""
    fields = [block["block_id"] for block in view.get("blocks", []) if block["type"] == "input"]
    wanted = error.field if isinstance(error, Refusal) else None
    return str(wanted) if wanted in fields else next(iter(fields), "")


def _bare(sentence: Markup) -> str:
    """Errors in forms are plain text: take the escapes back out."""
    return sentence.replace("`", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _whisper(
    sentence: Markup, body: dict[str, Any], context: BoltContext, client: WebClient
) -> None:
    """Say it to the acting person alone, beside what they pressed.

    Slack must have its answer even where it takes no message for them: a stranger has no
    direct messages with us.
    """
    if context.response_url and context.respond:
        context.respond(text=sentence, response_type="ephemeral", replace_original=False)
        return
    try:
        client.chat_postMessage(channel=body["user"]["id"], text=sentence)
    except SlackApiError as error:
        log.warning("not explained", extra={"error": error.response["error"]})


def _say_at_home(sentence: Markup, event: dict[str, Any], client: WebClient) -> None:
    """Say it in the App Home, when that is what somebody opened; of other events nobody waits."""
    if event["type"] == "app_home_opened":
        view = View(type="home", blocks=[section(sentence)])
        client.views_publish(user_id=event["user"], view=view)
