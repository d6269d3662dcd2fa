"""Would Slack accept it? Checks messages, views, options and metadata before they are shown.

Everything here raises SlackError with Slack's own code; block problems carry JSON pointers.
"""

import json
from typing import Any

from workspace.blocks import pointers, surfaces, wholes
from workspace.blocks.attachments import ATTACHED
from workspace.errors import InvalidBlocksError, SlackError
from workspace.state.records import Json

LONGEST_TEXT = 40_000
LONGEST_UPDATE = 4_000
MOST_ATTACHMENTS = 100
LARGEST_VIEW = 250_000  # bytes of JSON
LARGEST_METADATA = 16_000  # bytes of JSON


def check_message(content: Json) -> Json:
    """Read text, blocks, attachments and metadata of a message; text is cut at 40,000.

    Returns the fields of a Message. Raises no_text, invalid_blocks and the like.
    """
    blocks = check_blocks(content.get("blocks"))
    attachments = _attachments(content.get("attachments"))
    _check_together(blocks, attachments)
    text = content.get("text") or ""
    if not isinstance(text, str):
        raise SlackError("invalid_arguments")
    if not (text or blocks or attachments):
        raise SlackError("no_text")
    parts: Json = {"text": text[:LONGEST_TEXT], "blocks": blocks, "attachments": attachments}
    if content.get("metadata"):
        parts["metadata"] = check_metadata(content["metadata"])
    return parts


def check_update(content: Json) -> Json:
    """The same for a message that is changed, whose text may be no longer than 4,000."""
    checked = check_message(content)
    if len(checked["text"]) > LONGEST_UPDATE:
        raise SlackError("msg_too_long")
    return checked


def check_blocks(blocks: Any, within: str = "") -> list[Json]:  # noqa: ANN401 - as the bot sent it
    """Check the blocks of a message, or of its attachment `within` ("/attachments/0").

    Raises invalid_blocks_format or invalid_blocks.
    """
    if not blocks:
        return []
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise SlackError("invalid_blocks_format")
    found = pointers.problems(surfaces.MESSAGE, {"blocks": blocks})
    blocks = _without_nothing(blocks)
    found = found or wholes.problems(blocks, "/blocks")
    found = found or wholes.problems_outside_modals(blocks, "/blocks")
    if found:
        placed = [each.replace("json-pointer:", f"json-pointer:{within}") for each in found]
        raise InvalidBlocksError("invalid_blocks", placed)
    return list(blocks)


def _attachments(attachments: Any) -> list[Json]:  # noqa: ANN401
    if not attachments:
        return []
    if not isinstance(attachments, list) or not all(isinstance(a, dict) for a in attachments):
        raise SlackError("invalid_attachments")
    if len(attachments) > MOST_ATTACHMENTS:
        raise SlackError("too_many_attachments")
    found = pointers.problems(ATTACHED, {"attachments": attachments})
    if found:
        raise InvalidBlocksError("invalid_attachments", found)
    for number, attachment in enumerate(attachments):
        check_blocks(attachment.get("blocks"), f"/attachments/{number}")
    return list(_without_nothing(attachments))


def _check_together(blocks: list[Json], attachments: list[Json]) -> None:
    """What is counted over a whole message counts its attachments too."""
    attached = [block for each in attachments for block in each.get("blocks") or []]
    found = wholes.too_much([*blocks, *attached], "/attachments")
    if found:
        raise InvalidBlocksError("invalid_blocks", found)


def check_view(view: Any, kind: str) -> Json:  # noqa: ANN401
    """Check a view meant for a surface: "modal" or "home". Raises invalid_arguments."""
    if not isinstance(view, dict):
        raise SlackError("invalid_arguments")
    found = pointers.problems(surfaces.VIEW, {"view": view})
    shown = _without_nothing(view)
    found = found or wholes.view_problems(shown, kind)
    if found:
        raise InvalidBlocksError("invalid_arguments", found)
    if len(json.dumps(view).encode()) > LARGEST_VIEW:
        raise SlackError("view_too_large")
    return dict(shown)


def check_errors(blocks: list[Json], errors: Any) -> None:  # noqa: ANN401
    """Check the `errors` of a form's acknowledgement: sentences under ids of its inputs."""
    inputs = {block["block_id"] for block in blocks if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors:
        raise InvalidBlocksError(
            "invalid_arguments", ["must provide errors [json-pointer:/errors]"]
        )
    for block_id, sentence in errors.items():
        if block_id not in inputs:
            where = f"no input block has this id [json-pointer:/errors/{block_id}]"
            raise InvalidBlocksError("invalid_arguments", [where])
        if not isinstance(sentence, str) or not sentence:
            where = f"must be a sentence [json-pointer:/errors/{block_id}]"
            raise InvalidBlocksError("invalid_arguments", [where])


def check_options(answer: Json) -> list[Json]:
    """Check what the bot offers in an external select; returns the options, groups flattened."""
    found = pointers.problems(surfaces.OPTIONS, answer)
    if found:
        raise InvalidBlocksError("invalid_arguments", found)
    grouped = [each for group in answer.get("option_groups") or [] for each in group["options"]]
    return [*(answer.get("options") or []), *grouped]


def check_metadata(metadata: Any) -> Json:  # noqa: ANN401
    """Check a message's metadata: flat, or one level of objects, and not too large."""
    if not isinstance(metadata, dict):
        raise SlackError("invalid_metadata_format")
    found = pointers.problems(surfaces.METADATA, metadata)
    if found or not all(_shallow(value) for value in metadata["event_payload"].values()):
        raise SlackError("invalid_metadata_schema", errors=found)
    if len(json.dumps(metadata).encode()) > LARGEST_METADATA:
        raise SlackError("metadata_too_large")
    return metadata


def _shallow(value: object) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return not any(isinstance(each, dict | list) for each in inner)


def _without_nothing(value: Any) -> Any:  # noqa: ANN401
    """Leave out what is null, at every depth: to Slack it is the same as absent."""
    if isinstance(value, dict):
        return {key: _without_nothing(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_without_nothing(each) for each in value]
    return value
