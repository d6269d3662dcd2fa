"""What people type finds its command, in both languages, and a slip finds its neighbour."""

import pytest

from handlers.matching import nearest, read_command

DIRECTORY = [
    "/meetings",
    "/meetings *",
    "/meetings move",
    "/meetings next",
    "/commitments",
    "/commitments *",
    "/commitments at risk",
    "/commitments mine",
]


@pytest.mark.parametrize(
    ("command", "text", "key", "words"),
    [
        ("/meetings", "", "/meetings", ""),
        ("/reuniones", "   ", "/meetings", ""),
        ("/meetings", "move SEG-M4 to 12 Feb", "/meetings move", "SEG-M4 to 12 Feb"),
        ("/reuniones", "Mover SEG-M4 al 12 feb", "/meetings move", "SEG-M4 al 12 feb"),
        ("/reuniones", "próxima", "/meetings next", ""),
        ("/reuniones", "move SEG-M4", "/meetings move", "SEG-M4"),
        ("/compromisos", "en riesgo", "/commitments at risk", ""),
        ("/compromisos", "míos", "/commitments mine", ""),
        ("/reuniones", "tráfico de armas", "/meetings *", "tráfico de armas"),
        ("/meetings", "*", "/meetings *", "*"),
    ],
)
def test_what_is_typed_leads_to_its_command(command, text, key, words):
    typed = read_command(command, text, DIRECTORY)
    assert (typed.key, typed.words) == (key, words)


@pytest.mark.parametrize(
    ("command", "words", "meant"),
    [
        ("/reuniones", "mver SEG-M4", "/reuniones mover"),
        ("/meetings", "moev SEG-M4", "/meetings move"),
        ("/compromisos", "mio", "/compromisos mios"),
        ("/meetings", "fentanyl", None),
        ("/meetings", "", None),
    ],
)
def test_a_slip_of_the_keyboard_is_answered_with_the_nearest_command(command, words, meant):
    assert nearest(command, words, DIRECTORY) == meant
