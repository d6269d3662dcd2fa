"""Which part of a brief a button opens, and from which line on."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import Refusal
from handlers.views.targets import Target
from storage.briefs import Brief


class Part(StrEnum):
    """A heading of a brief; its lines can be read in full."""

    PROGRESS = "progress"
    GAPS = "gaps"
    EXPECTED = "expected"


PART_BUTTONS = {part: f"brief.{part}" for part in Part}
"""They stand side by side, and Slack wants a name for each."""


@dataclass(frozen=True)
class Place:
    """A part of the brief of one meeting, from its line `offset` on: "gaps 10 4.1.C0123"."""

    part: Part
    target: Target
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.part} {self.offset} {self.target}"

    @classmethod
    def read(cls, text: str) -> "Place":
        """Read what `str(place)` wrote. Raises Refusal("old-button") for anything else."""
        part, _, rest = text.partition(" ")
        offset, _, target = rest.partition(" ")
        if part not in list(Part) or not offset.isdecimal():
            raise Refusal("old-button")
        return cls(Part(part), Target.read(target), int(offset[:6]))

    def turned(self, by: int) -> "Place":
        """Return the page that is `by` lines further on."""
        return Place(self.part, self.target, max(0, self.offset + by))


def name(shown: Brief, part: Part) -> str:
    """Return what the catalogue calls a part, for the readers of this brief."""
    return part.value if shown.is_internal else "here"


def count(shown: Brief, part: Part) -> int:
    """Tell how many lines a part has."""
    lines = {
        Part.PROGRESS: shown.progress,
        Part.GAPS: [*shown.rivals, *shown.gaps],
        Part.EXPECTED: shown.expected,
    }
    return len(lines[part])
