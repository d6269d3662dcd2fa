"""The line in which people write: how it completes commands, and where there is none."""

import re

from playwright.sync_api import expect


def commands(window):
    """The list above the line."""
    return window.page.get_by_role("listbox", name=re.compile("^(Comandos|Commands)$"))


def marked(window):
    """What a screen reader says is marked in the list."""
    chosen = commands(window).get_by_role("option", selected=True)
    expect(chosen).to_have_count(1)
    expect(window.line).to_have_attribute("aria-activedescendant", chosen.get_attribute("id"))
    return chosen


def test_commands_are_completed_with_the_keyboard_alone(opens):
    officer = opens("officer_mx")
    officer.line.press_sequentially("/reu")
    expect(commands(officer).get_by_role("option", name="/reuniones")).to_be_visible()

    officer.line.press("Tab")
    expect(officer.line).to_have_value("/reuniones ")
    officer.line.press_sequentially("pasadas")
    officer.line.press("Enter")

    officer.sees("Reuniones pasadas", officer.newest)


def test_arrows_move_the_mark_and_enter_takes_what_is_marked(opens):
    officer = opens("officer_mx")
    officer.line.press_sequentially("/re")
    expect(commands(officer).get_by_role("option")).to_have_count(3)
    expect(marked(officer)).to_contain_text("/reminders")

    officer.line.press("ArrowDown")
    expect(
        commands(officer).get_by_role("option", name="/reuniones", selected=True)
    ).to_be_visible()
    expect(marked(officer)).to_contain_text("Próximas reuniones del expediente de este canal")
    officer.line.press("ArrowDown")
    officer.line.press("ArrowDown")
    officer.line.press("ArrowUp")
    expect(
        commands(officer).get_by_role("option", name="/recordatorios", selected=True)
    ).to_be_visible()
    marked(officer)
    officer.line.press("Enter")

    expect(officer.line).to_have_value("/recordatorios ")
    expect(officer.feed.get_by_role("article")).to_have_count(0)


def test_how_to_go_on_with_a_command_is_shown_while_it_is_typed(opens):
    officer = opens("officer_us")
    officer.line.press_sequentially("/meetings mo")

    usage = commands(officer).get_by_role("option", name="/meetings")
    officer.sees("[next | past | february | show CODE | add … | move CODE to DATE | help]", usage)
    officer.sees("Upcoming meetings of this channel's dossier", usage)
    expect(officer.line).to_have_attribute("aria-activedescendant", "")

    officer.line.fill("/nonsense")
    officer.sees("No command begins like this.", commands(officer))


def test_the_line_tells_a_screen_reader_whether_its_list_is_open(opens):
    officer = opens("officer_us")
    expect(commands(officer)).not_to_be_visible()
    expect(officer.line).to_have_attribute("aria-expanded", "false")

    officer.line.press_sequentially("/mee")
    expect(commands(officer)).to_be_visible()
    expect(officer.line).to_have_attribute("aria-expanded", "true")
    name = commands(officer).get_attribute("id")
    expect(officer.line).to_have_attribute("aria-controls", name)
    marked(officer)


def test_escape_puts_the_list_away_and_enter_then_sends_what_was_typed(opens):
    officer = opens("officer_us")
    officer.line.press_sequentially("/mee")
    marked(officer)

    officer.line.press("Escape")
    expect(commands(officer)).not_to_be_visible()
    expect(officer.line).to_have_attribute("aria-expanded", "false")
    officer.line.press("Enter")

    officer.sees("/mee is not a valid command.", officer.newest)


def test_a_command_is_taken_with_the_mouse(opens):
    officer = opens("officer_us")
    officer.line.press_sequentially("/comm")
    commands(officer).get_by_role("option", name="/commitments").click()

    expect(officer.line).to_have_value("/commitments ")
    expect(officer.line).to_be_focused()


def test_nobody_writes_to_the_bot_where_the_manifest_turned_that_off(opens):
    for key, place, said in [
        ("officer_mx", "Mensajes con aide", "A aide no se le escribe aquí"),
        ("officer_us", "Messages with aide", "aide takes no messages here"),
    ]:
        officer = opens(key)
        expect(officer.line).to_be_visible()
        officer.goes_to(place)

        officer.sees(re.compile(said))
        expect(officer.line).to_have_count(0)
