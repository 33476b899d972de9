"""`netmeet translations`: the catalogues of the languages."""

import click

from netmeet.services import catalogues


@click.group()
def translations() -> None:
    """Work on the languages."""


@translations.command()
def update() -> None:
    """Extract every sentence and bring the three catalogues up to date."""
    for line in catalogues.update():
        click.echo(line)
