"""How a command speaks: in the language that is set, and in one sentence when it is refused."""

import os
import sys
from pathlib import Path

import click

from netmeet.domain.refusal import Refused
from netmeet.settings import Settings
from netmeet.words.catalogue import LANGUAGES, SOURCE, Words, words_in
from netmeet.words.labels import told


def settings() -> Settings:
    """Return the settings of the environment."""
    return Settings.from_environment(os.environ)


def words_set() -> Words:
    """Return the words of the language that is set, else English."""
    language = settings().language
    return words_in(language if language in LANGUAGES else SOURCE)


def stop_printing() -> None:
    """Let the rest of the output go nowhere, so that a full disk is told once."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def said(refused: Refused, file: Path | None = None) -> int:
    """Say why something was refused: file, place and reason; return the exit status."""
    sentence = told(words_set(), refused.reason, **refused.facts)
    parts = [str(file) if file else "", refused.place, sentence]
    click.echo(": ".join(part for part in parts if part), err=True)
    return 1
