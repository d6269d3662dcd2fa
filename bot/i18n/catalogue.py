"""The Fluent catalogues: one folder for each language, one file for each feature."""

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

LOCALES = {"es": "es_MX", "en": "en_US"}
"""The languages we speak, with the Babel locale that writes their dates and numbers."""


@cache
def bundle(language: str) -> FluentBundle:
    """Return the sentences of `language` ("es" or "en"), read once for the life of the process."""
    sentences = FluentBundle([LOCALES[language].replace("_", "-")], use_isolating=False)
    folder = files("bot") / "locales" / language
    for page in sorted(folder.iterdir(), key=lambda page: page.name):
        if page.name.endswith(".ftl"):
            sentences.add_resource(FluentResource(page.read_text(encoding="utf-8")))
    return sentences
