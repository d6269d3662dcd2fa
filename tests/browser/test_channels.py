"""What happens to a channel, and what the bot does about it."""

import re

from playwright.sync_api import expect

NEXT_LOOK_MS = 30_000  # the bot looks every few seconds for what is due


def comes(window, words):
    """See a reminder come by itself."""
    expect(window.message(words)).to_be_visible(timeout=NEXT_LOOK_MS)


def test_what_waited_comes_when_the_bot_is_let_in_again(opens):
    window = opens("coordinator")
    window.jumps_to("21", "enero")
    window.sees("Miércoles, 21 de enero de 2026", window.clock)
    window.picks("Sacar a aide", window.heading)
    window.jumps_to("22", "enero")
    window.goes_to("Mensajes con aide")
    window.sees(re.compile("No puedo publicar en #seguridad-mx-eua"), window.feed)

    window.goes_to("# seguridad-mx-eua")
    window.types("/invite @aide")

    comes(window, "Mañana")


def test_what_waited_comes_when_the_channel_is_open_again(opens):
    joe = opens("officer_us")
    joe.jumps_to("21", "January")
    joe.sees("Wednesday, January 21, 2026", joe.clock)
    joe.picks("Archive", joe.heading)
    joe.sees("This channel is archived.")
    joe.jumps_to("22", "January")
    joe.sees("Thursday, January 22, 2026", joe.clock)

    joe.picks("Unarchive", joe.heading)

    comes(joe, "Mañana")  # the channel speaks Spanish


def test_a_channel_that_outsiders_enter_hears_only_what_was_released(opens):
    ana = opens("officer_mx")
    ana.picks("Compartir con otra organización", ana.heading)
    ana.waits_for_the_bot_to_know("channel_shared")
    ana.types("/compromisos")
    ana.sees("SEG-C1 ", ana.newest)
    ana.does_not_see("SEG-C6 ")

    ana.picks("Dejar de compartir", ana.heading)
    ana.waits_for_the_bot_to_know("channel_unshared")
    ana.types("/compromisos")

    ana.sees("SEG-C6 ", ana.newest)
