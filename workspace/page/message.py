"""One message: who, when, what, for whose eyes, and the thread that hangs on it."""

from nicegui import ui

from workspace.acts import submitting, typing
from workspace.page import blocks, buttons, dates, emoji, mrkdwn, tags
from workspace.page.screen import Screen
from workspace.page.sheet import Sheet
from workspace.state.records import Channel, Message


class Drawn:
    """A message at the head of a row. `day`: the heading above it, or ""."""

    def __init__(self, screen: Screen, head: Message) -> None:
        self._screen, self._head, self.day = screen, head, ""

    @property
    def _replies(self) -> list[Message]:
        everything = self._screen.state.messages.shown_to(
            self._screen.member.id, self._head.channel_id
        )
        return [m for m in everything if m.in_thread and m.thread_ts == self._head.ts]

    @property
    def _open(self) -> bool:
        return self._head.ts in self._screen.open_threads

    def looks(self) -> object:
        """Tell what is seen of it."""
        everything = [self._head, *self._replies]
        return (
            self.day,
            self._open,
            [repr((m.text, m.blocks, m.edited_ts, m.reactions)) for m in everything],
        )

    def draw(self) -> None:
        """Draw it where the page is being built."""
        if self.day:
            tags.text(self.day, "day", "h3")
        _article(self._screen, self._head, in_feed=True)
        replies = self._replies
        if replies:
            self._thread_line(replies)
        if self._open:
            with tags.box("thread"):
                for reply in replies:
                    _article(self._screen, reply, in_feed=False)
                if _may_answer(self._screen, self._head):
                    self._answer_box()

    def _thread_line(self, replies: list[Message]) -> None:
        words, count = self._screen.words, len(replies)
        label = words("replies-1") if count == 1 else words("replies", count=count)
        line = tags.button(label, self._toggle, "link thread-line")
        tags.named(line, aria_expanded=str(self._open).lower())

    def _toggle(self) -> None:
        self._screen.open_threads ^= {self._head.ts}
        self._screen.refresh()

    def _answer_box(self) -> None:
        label, drafts, ts = self._screen.words("reply"), self._screen.drafts, self._head.ts
        field = ui.input(
            placeholder=label,
            value=drafts.get(ts, ""),
            on_change=lambda event: drafts.update({ts: event.value}),
        )

        def send() -> None:
            if typed := drafts.pop(ts, "").strip():
                channel = self._screen.state.directory.channels[self._head.channel_id]
                typing.say(self._screen.state, self._screen.member, channel, typed, ts)

        tags.named(field.props("outlined dense").classes("field"), aria_label=label)
        field.on("keydown.enter", send)


def _article(screen: Screen, it: Message, *, in_feed: bool) -> None:
    author, time = _author(screen, it), _time(screen, it)
    private = " private" if it.ephemeral_to else ""
    with tags.box("message" + private, "article", aria_label=f"{author}, {time}"):
        tags.named(tags.text(_initials(author, it), _colour(it)), aria_hidden="true")
        with tags.box("said"):
            if it.ephemeral_to:
                tags.text(screen.words("only-you"), "only-you")
            _byline(screen, it, author, time)
            _content(screen, it)
        if in_feed and not it.ephemeral_to:
            _menu(screen, it)


def _byline(screen: Screen, it: Message, author: str, time: str) -> None:
    with tags.box("byline"):
        tags.text(author, "author")
        if it.by_bot:
            tags.text("APP", "badge")
        tags.text(time, "time", "time")
        if it.edited_ts:
            tags.text(screen.words("edited"), "time")
        if it.broadcast:
            tags.text(screen.words("from-thread"), "time")


def _content(screen: Screen, it: Message) -> None:
    if it.blocks:
        blocks.draw(it.blocks, Sheet(screen, it))
    else:
        tags.html(mrkdwn.to_html(it.text, screen.state, screen.member), "mrkdwn")
    if it.reactions:
        with tags.box("reactions"):
            for name, people in it.reactions.items():
                tags.text(f"{emoji.shown(f':{name}:')} {len(people)}", "reaction")


def _menu(screen: Screen, it: Message) -> None:
    """Offer to answer in a thread, if one may, and the message shortcuts of the app manifest."""
    channel = screen.state.directory.channels[it.channel_id]

    async def answer() -> None:
        screen.open_threads.add(it.ts)
        screen.refresh()

    offered: list[tuple[str, buttons.Act]] = []
    if _may_answer(screen, it):
        offered.append((screen.words("reply"), answer))
    for callback_id, entry in screen.state.shortcuts.items():
        if entry["type"] == "message":
            offered.append((entry["name"], _shortcut(screen, channel, it, callback_id)))
    if offered:
        with tags.box("tools"):
            buttons.menu(offered, screen.words("more"))


def _may_answer(screen: Screen, it: Message) -> bool:
    return not screen.silence(screen.state.directory.channels[it.channel_id])


def _shortcut(screen: Screen, channel: Channel, it: Message, callback_id: str) -> buttons.Act:
    async def choose() -> None:
        delivery = submitting.message_shortcut(
            screen.state, screen.member, channel, it, callback_id
        )
        await screen.settled(delivery)

    return choose


def _author(screen: Screen, it: Message) -> str:
    if it.is_notice:
        return screen.words("name")
    return screen.state.directory.people[it.user_id].name


def _time(screen: Screen, it: Message) -> str:
    return dates.hour(screen.local(it.ts), screen.locale)


def _initials(author: str, it: Message) -> str:
    if it.is_notice:
        return "!"
    parts = author.replace("-", " ").split()
    return "".join(part[0] for part in parts[:2]).upper()


def _colour(it: Message) -> str:
    """One of six calm colours, always the same for a person."""
    if it.by_bot or it.is_notice:
        return "avatar bot"
    return f"avatar tint-{sum(map(ord, it.user_id)) % 6}"
