"""What people read: dates in their zone and language, names, and nothing they may not see."""

import pytest

from tests.workspace.shapes import section
from workspace import mrkdwn

FRIDAY_NOON_IN_MEXICO = 1_769_191_200  # 23 January 2026, 18:00 UTC


@pytest.mark.parametrize(
    ("who", "wording", "read"),
    [
        ("ana", "{date_long}, {time}", "viernes, 23 de enero de 2026, 12:00 p.m."),
        ("joe", "{date_long}, {time}", "Friday, January 23, 2026, 1:00 PM"),
        ("ana", "{date}", "23 de enero de 2026"),
        ("ana", "{date_num}", "2026-01-23"),
        ("joe", "{date_short_pretty}", "Jan 23, 2026"),
        ("joe", "{ago}", "in 1 week"),
    ],
)
def test_a_date_is_read_in_the_zone_and_language_of_the_reader(workspace, who, wording, read):
    reader = workspace.directory.member(who)
    text = f"<!date^{FRIDAY_NOON_IN_MEXICO}^{wording}|23 Jan 2026, 18:00 UTC>"

    assert " ".join(mrkdwn.plain(workspace, text, reader).split()) == read


def test_today_and_tomorrow_are_called_so(workspace):
    ana = workspace.directory.member("ana")
    tomorrow = int(workspace.clock.now().timestamp()) + 86_400

    assert mrkdwn.plain(workspace, f"<!date^{tomorrow}^{{date_pretty}}|x>", ana) == "mañana"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("*SEG-M3* moves", "SEG-M3 moves"),
        ("_“quoted”_ by <@U0ANA>", "“quoted” by @Ana Ruiz"),
        ("in <#C0DESK>", "in #desk"),
        ("<https://example.org/?a=1&amp;b=2|the text>", "the text"),
        ("Smith &amp; Sons &lt;sic&gt;", "Smith & Sons <sic>"),
        ("<!channel> look", "@channel look"),
        ("<@U0GONE>", "@U0GONE"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("`/reuniones ayuda`", "/reuniones ayuda"),
        ("<!date^soon^{date}|later>", "later"),
    ],
)
def test_markup_is_read_without_its_marks(workspace, written, read):
    joe = workspace.directory.member("joe")

    assert mrkdwn.plain(workspace, written, joe) == read


def test_a_conversation_is_printed_as_it_is_read(client, ana, joe):
    joe.types("Any date yet?", channel="desk")
    first = client.chat_postMessage(channel="C0DESK", text="x", blocks=[section("*SEG-M4*")])["ts"]
    client.chat_postMessage(channel="C0DESK", text="Moved", thread_ts=first)
    client.chat_postEphemeral(channel="C0DESK", user="U0ANA", text="Psst")

    assert ana.goes_to("desk").screen.replace("\u202f", " ").replace("\xa0", " ") == (
        "---- hoy ----\n"
        "Joe Hart, 9:00 a.m.:\n  Any date yet?\n"
        "aide, 9:00 a.m.:\n  SEG-M4\n"
        "    ↳ aide, 9:00 a.m.:\n      Moved\n"
        "aide (solo usted), 9:00 a.m.:\n  Psst"
    )


def test_nobody_acts_who_is_deactivated(workspace):
    with pytest.raises(AssertionError, match="Olga Gone is deactivated"):
        workspace.person("old")


def test_nobody_goes_where_they_may_not_look(workspace):
    with pytest.raises(AssertionError, match="cannot see secret"):
        workspace.person("ana").goes_to("secret")
