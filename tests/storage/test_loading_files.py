"""A wrong file is told where it is wrong, and what belongs there."""

from functools import reduce
from typing import Any

import pytest

from bot.domain.errors import Refusal
from storage.loading.reading import read

Place = tuple[str | int, ...]


def test_the_sample_can_be_read(document: dict[str, Any]) -> None:
    assert read(document).dossier.key == "SEG"


@pytest.mark.parametrize(
    ("place", "wrong", "where", "problem"),
    [
        (("meetings", 2, "status"), "maybe", "dossier.meetings[2].status", "'held'"),
        (("meetings", 3, "date"), "soon", "dossier.meetings[3].date", "not an EDTF date: 'soon'"),
        (("meetings", 0, "code"), "AGUA-M1", "dossier.meetings[0].code", "there are: SEG"),
        (("meetings", 1, "code"), "SEG-M1", "dossier", "“SEG-M1” is the name of 2"),
        (("commitments", 0, "owner"), "maria", "dossier.commitments[0].owner", "officer_mx"),
        (
            ("commitments", 7, "due", "anchor"),
            "SEG-M9",
            "dossier.commitments[7].due.anchor",
            "SEG-M5",
        ),
        (
            ("commitments", 0, "since"),
            "2026-01-15T18:00:00",
            "dossier.commitments[0].since",
            "timezone",
        ),
        (("documents", 0, "ulr"), "https://…", "dossier.documents[0].ulr", "not permitted"),
    ],
)
def test_a_wrong_file_is_told_where_it_is_wrong(
    document: dict[str, Any], place: Place, wrong: str, where: str, problem: str
) -> None:
    *steps, last = place
    part = reduce(lambda part, step: part[step], steps, document["dossier"])
    part[last] = wrong

    with pytest.raises(Refusal) as refused:
        read(document)

    assert refused.value.key == "unreadable-file"
    assert refused.value.facts["where"] == where
    assert problem in str(refused.value.facts["problem"])
