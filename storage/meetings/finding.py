"""One meeting found: by its code, by its number, or by the words that people use for it."""

from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.domain.meetings import CLOSED
from storage.meetings.lists import MANY, match
from storage.models import Dossier, Meeting
from storage.scoping import visible


def get(session: Session, scope: Scope, code: str) -> Meeting:
    """Get the meeting "SEG-M4"; "m4" will do.

    Raises Refusal("unknown-meeting") for a code that is hidden as for one that does not exist.
    """
    meeting = _find(session, scope, code)
    if meeting is None:
        raise _unknown(session, scope, code)
    return meeting


def by_id(session: Session, scope: Scope, meeting_id: int) -> Meeting:
    """Get the meeting that a button carries. Raises Refusal("old-button") when there is none."""
    wanted = select(Meeting).where(*visible(Meeting, scope), col(Meeting.id) == meeting_id)
    meeting = session.exec(wanted).one_or_none()
    if meeting is None:
        raise Refusal("old-button")
    return meeting


def resolve(session: Session, scope: Scope, words: str) -> Meeting | None:
    """Find the one meeting that people mean: its code, or words such as "the Ministerial".

    What is still to come is meant before what is over. Raises Refusal("which-meeting"), naming
    the codes, when several are meant.
    """
    meeting = _find(session, scope, words)
    if meeting or not words.strip():
        return meeting
    wanted = select(Meeting).where(*visible(Meeting, scope), *match(words))
    found = list(session.exec(wanted.order_by(col(Meeting.id)).limit(MANY)))
    candidates = [one for one in found if one.status not in CLOSED] or found
    if len(candidates) > 1:
        codes = ", ".join(one.code for one in candidates[:10])
        raise Refusal("which-meeting", words=words, codes=codes)
    return candidates[0] if candidates else None


def _find(session: Session, scope: Scope, code: str) -> Meeting | None:
    key = session.get_one(Dossier, scope.dossier_id).key
    full = code.strip().upper()
    if not full.startswith(f"{key}-"):
        full = f"{key}-{full}"
    wanted = select(Meeting).where(*visible(Meeting, scope), col(Meeting.code) == full)
    return session.exec(wanted).one_or_none()


def _unknown(session: Session, scope: Scope, code: str) -> Refusal:
    dossier = session.get_one(Dossier, scope.dossier_id)
    if scope.audience is not Audience.INTERNAL or not dossier.last_meeting:
        return Refusal("unknown-meeting", code=code)
    first, last = (f"{dossier.key}-M{number}" for number in (1, dossier.last_meeting))
    return Refusal("unknown-meeting-of", code=code, first=first, last=last)
