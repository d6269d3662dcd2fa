"""What a button or form carries: which record, in which version, for which channel; never names.

Slack hands these back as they were sent, but they are input all the same: whoever reads a target
looks the record up within the acting person's scope.
"""

import re
from dataclasses import dataclass

from bot.domain.errors import Refusal

_FORM = re.compile(r"(\d{1,18})\.(\d{1,9})\.([CDG][A-Z0-9]{1,20})?")


@dataclass(frozen=True)
class Target:
    """Item 12 in version 3, shown in channel C0123: "12.3.C0123"; item 0 is one yet to be made."""

    item: int = 0
    version: int = 0
    channel: str = ""
    """Slack's id; needed where the payload has no channel: in forms and in the App Home."""

    def __str__(self) -> str:
        return f"{self.item}.{self.version}.{self.channel}"

    @classmethod
    def read(cls, text: str) -> "Target":
        """Read what `str(target)` wrote. Raises Refusal("old-button") for anything else."""
        match = _FORM.fullmatch(text)
        if match is None:
            raise Refusal("old-button")
        item, version, channel = match.groups(default="")
        return cls(int(item), int(version), channel)

    @classmethod
    def find(cls, text: str) -> "Target":
        """Return the target among the words of `text`, or an empty one where there is none."""
        found = (word for word in text.split() if _FORM.fullmatch(word))
        return cls.read(next(found, str(cls())))
