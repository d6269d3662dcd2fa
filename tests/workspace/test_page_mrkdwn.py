"""What the page makes of Slack's mrkdwn."""

from datetime import UTC, datetime

import pytest

from workspace.clock import JumpClock
from workspace.page import mrkdwn
from workspace.state import State
from workspace.state.records import Channel, Member

NOON = 1769097600  # 22 January 2026, 16:00 UTC: 10:00 in Mexico City, 11:00 in Washington
ANA = Member("U1", "ana", "Ana Ruiz <ministra>", "es-MX", "America/Mexico_City")
JOE = Member("U2", "joe", "Joe Hart", "en-US", "America/New_York")


def drawn(text: str, reader: Member = ANA) -> str:
    clock = JumpClock(datetime(2026, 1, 21, 16, tzinfo=UTC), ticking=False)
    state = State(clock, {}, people=[ANA, JOE], channels=[Channel("C1", "seguridad")])
    return str(mrkdwn.to_html(text, state, reader))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*fecha* _nota_ ~no~", "<b>fecha</b> <i>nota</i> <s>no</s>"),
        ("*_ambas_*", "<b><i>ambas</i></b>"),
        ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
        ("* no *", "* no *"),
        ("*a\nb*", "*a<br>b*"),
        ("(*in brackets*).", "(<b>in brackets</b>)."),
        ("*one* and *two*", "<b>one</b> and <b>two</b>"),
        ("`*raw* <@U1>`", "<code>*raw* &lt;@U1&gt;</code>"),
        ("```\na\n  b\n```", "<pre>a\n  b</pre>"),
        ("> said\n> twice\nafter", "<blockquote>said<br>twice</blockquote>after"),
        ("&gt; said", "<blockquote>said</blockquote>"),
        ("**standard** [x](y)", "**standard** [x](y)"),
    ],
)
def test_marks_are_drawn_where_slack_draws_them(text: str, html: str) -> None:
    assert drawn(text) == html


def test_marks_that_cross_never_make_broken_html() -> None:
    assert drawn("*a _b* c_") == "<b>a _b</b> c_"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<script>alert(1)</script>", "script"),
        ('<img src=x onerror="x">', "img src=x onerror=&#34;x&#34;"),
        ("<javascript:alert(1)|Tratado>", "Tratado"),
        ("&lt;b&gt; A &amp;amp; B", "&lt;b&gt; A &amp;amp; B"),
        ("\ue0000\ue001 forged", "0 forged"),
    ],
)
def test_nothing_written_by_people_becomes_markup(text: str, html: str) -> None:
    seen = drawn(text)

    assert html in seen
    assert "<script" not in seen
    assert "<img" not in seen
    assert "javascript:alert" not in seen


def test_a_link_opens_elsewhere_and_tells_nobody_where_it_was() -> None:
    assert drawn("*<https://www.gob.mx/sre?a=1&amp;b=2|Comunicado>*") == (
        '<b><a href="https://www.gob.mx/sre?a=1&amp;b=2" target="_blank"'
        ' rel="noopener noreferrer">Comunicado</a></b>'
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<@U1>", "@Ana Ruiz &lt;ministra&gt;"),
        ("<@U9>", "@U9"),
        ("<#C1>", "#seguridad"),
        ("<!here>", "@here"),
        ("<!subteam^S1|@negociadores>", "@negociadores"),
    ],
)
def test_people_channels_and_groups_are_called_by_name(text: str, said: str) -> None:
    assert drawn(text) == f'<span class="mention">{said}</span>'


def test_emoji_are_drawn_and_unknown_names_and_hours_are_left_alone() -> None:
    assert drawn(":alarm_clock: :large_green_circle: :ministry: 10:30:00") == (
        "⏰ 🟢 :ministry: 10:30:00"
    )


@pytest.mark.parametrize(
    ("form", "spanish", "english"),
    [
        ("{date}", "22 de enero de 2026", "January 22, 2026"),
        ("{date_long}", "jueves, 22 de enero de 2026", "Thursday, January 22, 2026"),
        ("{date_short_pretty}", "mañana", "tomorrow"),
        ("{date_num} {time}", "2026-01-22 10:00\u202fa.m.", "2026-01-22 11:00\u202fAM"),
        ("{ago}", "dentro de 1 día", "in 1 day"),
    ],
)
def test_a_date_is_said_in_the_readers_zone_and_language(
    form: str, spanish: str, english: str
) -> None:
    text = f"<!date^{NOON}^{form}|22 Jan>"

    assert f">{spanish}</time>" in drawn(text)
    assert f">{english}</time>" in drawn(text, JOE)
