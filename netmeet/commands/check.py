"""`netmeet check`: is this installation sound."""

import sys

import click

from netmeet.commands.speaking import settings, words_set
from netmeet.services import soundness


@click.command()
def check() -> None:
    """Say whether this installation is sound."""
    words = words_set()
    found = soundness.problems(settings(), words)
    for problem in found:
        click.echo(problem, err=True)
    if found:
        sys.exit(1)
    click.echo(words("Everything is in order."))
