"""People ask what the bot can do, and mistype; the answer is in their language."""


def test_help_is_in_the_language_of_whoever_asks(officer, joe):
    assert "Qué puedo hacer" in officer.types("/ayuda-memoria")
    assert "Qué puedo hacer" in officer.types("/aide")
    assert "What I can do" in joe.types("/ayuda-memoria")


def test_an_unknown_word_is_answered_with_what_is_known(officer):
    assert "/ayuda-memoria ayuda" in officer.types("/ayuda-memoria xyz")


def test_what_is_typed_comes_back_as_it_was_typed(officer):
    assert "«a & b <c>»" in officer.types("/ayuda-memoria a & b <c>")
