"""The people of a file, and the parties and agencies they speak for."""

from storage import people
from storage.loading import file
from storage.loading.shelf import Shelf
from storage.models import Agency, Party, Person


def load(shelf: Shelf, whole: file.File, home: str | None) -> None:
    """Take in people, parties and agencies.

    home: the Slack team in which the file's ids of people are true; None in any other.
    """
    for entry in whole.people:
        _take_in(shelf, entry, home)
    for party in whole.dossier.parties:
        row = Party(workspace_id=shelf.scope.workspace_id, **party.model_dump())
        shelf.put(row, party.code, "workspace_id", "code")
    for agency in whole.dossier.agencies:
        words = agency.model_dump(exclude={"party"})
        of = Agency(party_id=shelf.numbers["party", agency.party], **words)
        shelf.put(of, agency.acronym, "party_id", "acronym")


def _take_in(shelf: Shelf, entry: file.Person, home: str | None) -> None:
    if entry.id is None:
        return
    met = people.find(shelf.session, shelf.scope.workspace_id, entry.id)
    if met is not None:
        shelf.numbers["person", entry.key] = met.id
        _give_role(shelf, met, entry)
    elif home is not None and entry.team in (None, home):
        shelf.put(_person(shelf, entry, entry.id), entry.key, "workspace_id", "slack_id")


def _give_role(shelf: Shelf, met: Person, entry: file.Person) -> None:
    """Fill a role that is missing; one that somebody gave or a stranger's stays as it is."""
    if met.role or met.is_stranger or not entry.role:
        shelf.unchanged += 1
        return
    met.role = entry.role
    shelf.session.add(met)
    shelf.note("person", met.id, role=entry.role)
    shelf.added += 1


def _person(shelf: Shelf, entry: file.Person, slack_id: str) -> Person:
    return Person(
        workspace_id=shelf.scope.workspace_id,
        slack_id=slack_id,
        name=entry.name,
        locale=entry.locale,
        zone=entry.tz,
        role=entry.role,
        is_guest=bool(entry.guest),
        is_active=not entry.deactivated,
    )
