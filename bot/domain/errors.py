"""What the bot declines to do, and why, in a form that every language can put into words."""


class Refusal(Exception):  # noqa: N818 - it is no error: the bot declines
    """What was asked cannot be done, and the person can do something about it.

    key: catalogue key without its prefix "refusal-"; field: form field it belongs to, when there
    is one; facts: values for the sentence.
    """

    def __init__(self, key: str, *, field: str | None = None, **facts: object) -> None:
        """Keep the three; the sentence is made by whoever knows the person's language."""
        super().__init__(key)
        self.key = key
        self.field = field
        self.facts = facts
