"""Modals and App Homes: what is on each person's screen."""

from workspace.errors import SlackError
from workspace.state import forms
from workspace.state.records import Json, View
from workspace.state.stamps import Stamps

DEEPEST = 3
"""A person sees at most this many modals stacked."""


class Views:
    """The stack of modals and the App Home of each person."""

    def __init__(self, stamps: Stamps) -> None:
        self._stamps = stamps
        self._stacks: dict[str, list[View]] = {}
        self._homes: dict[str, View] = {}

    def top(self, user_id: str) -> View | None:
        """Tell which modal this person looks at."""
        stack = self._stacks.get(user_id)
        return stack[-1] if stack else None

    def stack(self, user_id: str) -> list[View]:
        """List this person's modals, the one at the bottom first."""
        return list(self._stacks.get(user_id, []))

    def home(self, user_id: str) -> View | None:
        """Tell what this person's App Home shows."""
        return self._homes.get(user_id)

    def find(self, *, view_id: str | None = None, external_id: str | None = None) -> View:
        """Find a view that is on somebody's screen. Raises SlackError not_found."""
        for view in self._every():
            if view.id == view_id or (
                external_id and view.content.get("external_id") == external_id
            ):
                return view
        raise SlackError("not_found")

    def open(self, user_id: str, content: Json) -> View:
        """Show a modal; on top of what is there. Raises SlackError push_limit_reached."""
        view = self._new(user_id, content)
        self._put(view)
        return view

    def push(self, user_id: str, content: Json) -> View:
        """Show a modal that belongs to the one below. Raises SlackError push_limit_reached."""
        below = self.top(user_id)
        if below is None:
            raise SlackError("not_found")
        view = self._new(user_id, content)
        view.root_view_id, view.previous_view_id = below.root_view_id, below.id
        self._put(view)
        return view

    def update(self, view: View, content: Json, expected_hash: str | None = None) -> View:
        """Replace a view's content; inputs that are still there keep what was typed.

        Raises SlackError hash_conflict when somebody changed it since `expected_hash`.
        """
        if expected_hash and expected_hash != view.hash:
            raise SlackError("hash_conflict")
        self._check_external(content, view)
        view.content = self._complete(content)
        view.hash, view.errors, view.notice = self._hash(), {}, ""
        view.values = forms.values_of(view.blocks, kept=view.values)
        return view

    def publish(self, user_id: str, content: Json, expected_hash: str | None = None) -> View:
        """Show an App Home. Raises SlackError hash_conflict."""
        if user_id in self._homes:
            home = self._homes[user_id]
            return self.update(home, content, expected_hash)
        self._homes[user_id] = self._new(user_id, content)
        return self._homes[user_id]

    def close(self, view: View) -> None:
        """Take one modal away; the one below is seen again."""
        stack = self._stacks.get(view.user_id, [])
        self._stacks[view.user_id] = [other for other in stack if other.id != view.id]

    def clear(self, user_id: str) -> None:
        """Take all modals of this person away."""
        self._stacks.pop(user_id, None)

    def _every(self) -> list[View]:
        modals = [view for stack in self._stacks.values() for view in stack]
        return [*modals, *self._homes.values()]

    def _put(self, view: View) -> None:
        stack = self._stacks.setdefault(view.user_id, [])
        if len(stack) >= DEEPEST:
            raise SlackError("push_limit_reached")
        stack.append(view)

    def _new(self, user_id: str, content: Json) -> View:
        self._check_external(content, None)
        view_id = self._stamps.id("V")
        view = View(view_id, user_id, self._complete(content), self._hash(), root_view_id=view_id)
        view.values = forms.values_of(view.blocks, kept={})
        return view

    def _check_external(self, content: Json, own: View | None) -> None:
        wanted = content.get("external_id")
        if wanted and any(
            view is not own and view.content.get("external_id") == wanted for view in self._every()
        ):
            raise SlackError("duplicate_external_id")

    def _complete(self, content: Json) -> Json:
        return {**content, "blocks": self._stamps.with_ids(content.get("blocks", []))}

    def _hash(self) -> str:
        return f"{self._stamps.seconds()}.{self._stamps.short()}"
