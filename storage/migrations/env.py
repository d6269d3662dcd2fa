"""Run the steps on the connection that storage/schema.py opened.

Started by Alembic's own command there is none: it works on `-x url=…`, or on ./bot.db.
"""

from alembic import context
from sqlalchemy import Connection

from storage.database import Database
from storage.models import Row


def run(connection: Connection) -> None:
    """Run what is asked for inside the transaction that is open."""
    context.configure(connection=connection, target_metadata=Row.metadata)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    database = Database(context.get_x_argument(as_dictionary=True).get("url", "sqlite:///bot.db"))
    with database.altering() as opened:
        run(opened)
