"""What was typed -> which listener: one dictionary look-up, Spanish twins, nearest words."""

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches

from bot.domain.folding import fold

TWINS = {
    "/reuniones": "/meetings",
    "/compromisos": "/commitments",
    "/ficha": "/brief",
    "/recordatorios": "/reminders",
    "/ayuda-memoria": "/aide",
}
"""The Spanish names of the commands; both always work."""

WORDS = {
    "ayuda": "help",
    "proxima": "next",
    "siguiente": "next",
    "pasadas": "past",
    "ver": "show",
    "agregar": "add",
    "nueva": "add",
    "nuevo": "add",
    "mover": "move",
    "aplazar": "postpone",
    "posponer": "postpone",
    "editar": "edit",
    "corregir": "edit",
    "confirmar": "confirm",
    "cancelar": "cancel",
    "celebrada": "held",
    "mias": "mine",
    "mios": "mine",
    "vencidos": "overdue",
    "en riesgo": "at risk",
    "abiertos": "open",
    "cumplidos": "done",
    "nuestros": "ours",
    "contraparte": "theirs",
    "suyos": "theirs",
    "para": "for",
    "actualizar": "update",
    "historial": "history",
    "pausar": "pause",
    "reanudar": "resume",
    "ritmo": "rhythm",
}
"""The Spanish words of the commands, without accents, and the directory's word for each."""


@dataclass(frozen=True)
class Typed:
    """A slash command as it was understood."""

    key: str
    """The directory's: "/meetings move"; "/meetings" for nothing typed, "/meetings *" for any
    other words."""

    words: str
    """What follows the word of the command, as it was typed."""


def read_command(command: str, text: str, directory: Collection[str]) -> Typed:
    """Find which entry of `directory` answers `command` with `text`.

    The longest known word of a command wins ("at risk" before "at"); unknown words are the
    free words of the entry "<command> *".
    """
    name = english(command)
    words = text.split()
    for count in range(min(len(words), 2), 0, -1):
        key = f"{name} {_english_word(' '.join(words[:count]))}"
        if key in directory and not key.endswith("*"):
            return Typed(key, text.split(maxsplit=count)[count] if len(words) > count else "")
    return Typed(f"{name} *" if words else name, text.strip())


def english(command: str) -> str:
    """Return the directory's name of a command: "/reuniones" -> "/meetings"."""
    return TWINS.get(command, command)


def is_spanish(command: str) -> bool:
    """Tell whether the command was typed by its Spanish name."""
    return command in TWINS


def nearest(command: str, words: str, directory: Collection[str]) -> str | None:
    """Return the command that `words` were probably meant to be, as the person would type it.

    "/reuniones" with "mver SEG-M4" -> "/reuniones mover"; None when nothing is near.
    """
    first = fold(words).partition(" ")[0]
    known = _words_of(command, directory)
    near = get_close_matches(first, known, n=1, cutoff=0.7)
    return f"{command} {near[0]}" if near else None


def _words_of(command: str, directory: Collection[str]) -> list[str]:
    """Return the words that may follow `command`, in the language of its name."""
    name = english(command)
    mine = {key.removeprefix(f"{name} ") for key in directory if key.startswith(f"{name} ")}
    if is_spanish(command):
        return [spanish for spanish, word in WORDS.items() if word in mine]
    return sorted(mine - {"*"})


def _english_word(word: str) -> str:
    folded = fold(word)
    return WORDS.get(folded, folded)
