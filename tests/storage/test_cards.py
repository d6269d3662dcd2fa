"""The bot knows which message shows what, and forgets it when it is gone."""

from storage import cards
from storage.database import Database


def test_one_message_shows_an_item_in_each_channel(db: Database) -> None:
    with db.session() as session:
        cards.remember(session, "commitment", 1, "C1", "1768575600.000100")
        cards.remember(session, "commitment", 1, "C2", "1768575600.000200")
        cards.remember(session, "meeting", 1, "C1", "1768575600.000300")
        cards.remember(session, "commitment", 1, "C1", "1768575600.000400")

        shown = [(card.channel, card.ts) for card in cards.of(session, "commitment", 1)]

    assert shown == [("C1", "1768575600.000400"), ("C2", "1768575600.000200")]


def test_forgetting_an_old_message_keeps_the_newer_one(db: Database) -> None:
    with db.session() as session:
        cards.remember(session, "commitment", 1, "C1", "1768575600.000100")
    with db.session() as session:
        (old,) = cards.of(session, "commitment", 1)
    with db.session() as session:
        cards.remember(session, "commitment", 1, "C1", "1768575600.000200")
    with db.session() as session:
        cards.forget(session, old)
        (new,) = cards.of(session, "commitment", 1)
        cards.forget(session, new)
        cards.forget(session, new)

        assert cards.of(session, "commitment", 1) == []
