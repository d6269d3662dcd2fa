"""The messages of one conversation, each drawn again only when it changes."""

from workspace.page import dates, message, tags
from workspace.page.screen import Area, Screen
from workspace.state.records import Channel, Message

_TO_END = """
    const feed = getHtmlElement(%s), end = () => { feed.scrollTop = feed.scrollHeight };
    if (feed && !feed.follows) {
        feed.follows = new MutationObserver(() => { if (feed.low) end() });
        feed.follows.observe(feed, {childList: true, subtree: true});
        feed.addEventListener("scroll", () => {
            feed.low = feed.scrollHeight - feed.scrollTop - feed.clientHeight < 60;
        });
    }
    if (feed) { feed.low = true; requestAnimationFrame(end) }
"""


class Feed:
    """What one person sees in one conversation, oldest first."""

    def __init__(self, screen: Screen, channel: Channel) -> None:
        self._screen, self._channel = screen, channel
        words, said = screen.words, ["empty"] if screen.silence(channel) else ["empty", "begin"]
        self._box = tags.box("feed", role="log", aria_label=words("messages"), tabindex="0")
        with self._box:
            self._empty = tags.text(" ".join(words(key) for key in said), "empty", "p")
        self._rows: dict[str, _Row] = {}
        screen.room(self._box, self.refresh)

    def refresh(self) -> None:
        """Add what is new, take away what is gone, draw again what changed."""
        self._screen.read(self._channel.id)
        shown = self._screen.state.messages.shown_to(self._screen.member.id, self._channel.id)
        heads = [m for m in shown if not m.in_thread or m.broadcast]
        days = [dates.day(self._screen.local(m.ts), self._screen.locale) for m in heads]
        new = [head for head in heads if head.ts not in self._rows]
        self._drop({head.ts for head in heads})
        for head, day, before in zip(heads, days, ["", *days], strict=False):
            self._show(head, day if day != before else "")
        self._empty.set_visibility(not heads)
        if new:
            self._to_end()

    def _to_end(self) -> None:
        """Scroll to the newest message, and stay there while it grows."""
        self._box.client.run_javascript(_TO_END % self._box.id)

    def _drop(self, kept: set[str]) -> None:
        for ts in [ts for ts in self._rows if ts not in kept]:
            self._rows.pop(ts).place.delete()

    def _show(self, head: Message, day: str) -> None:
        """Draw a message if it is new or different, under the day if it is its first."""
        if head.ts not in self._rows:
            with self._box:
                self._rows[head.ts] = _Row(self._screen, head)
        self._rows[head.ts].refresh(day)


class _Row:
    """The place of one message in the feed."""

    def __init__(self, screen: Screen, head: Message) -> None:
        self.place = tags.box("feed-row")
        self._drawn = message.Drawn(screen, head)
        self._area = Area(self.place, self._drawn.looks, self._drawn.draw)

    def refresh(self, day: str) -> None:
        """Draw it again if it or its heading changed."""
        self._drawn.day = day
        self._area.refresh()
