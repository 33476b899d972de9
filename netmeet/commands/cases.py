"""`netmeet import`, `netmeet export` and `netmeet cases`: cases come in, go out, and are listed."""

import sys
from pathlib import Path

import click

from netmeet.adapters import db
from netmeet.commands.speaking import said, settings, words_set
from netmeet.domain.circle import Circle
from netmeet.domain.next_step import next_step
from netmeet.domain.refusal import Refused
from netmeet.domain.stages import stage
from netmeet.services import cases as house_cases
from netmeet.services import clock, houses


@click.command("import")
@click.argument(
    "files", metavar="FILE...", type=click.Path(path_type=Path), nargs=-1, required=True
)
def import_(files: tuple[Path, ...]) -> None:
    """Read case files, each whole or not at all."""
    words = words_set()
    engine = houses.opened(settings())
    statuses = [0]
    for file in files:
        try:
            content = houses.read_whole(file)
            with db.writing(engine) as session:
                kept = house_cases.keep(session, content, today=clock.today())
                session.commit()
                click.echo(kept.case.reference)
                if kept.dated:
                    people = ", ".join(str(person.position + 1) for person in kept.dated)
                    click.echo(
                        words(
                            "%(people)s: the answer about contact orders counts from today.",
                            people=people,
                        )
                    )
        except Refused as refused:
            statuses.append(said(refused, file))
    sys.exit(max(statuses))


@click.command()
@click.argument("reference")
@click.argument("file", type=click.Path(path_type=Path))
def export(reference: str, file: Path) -> None:
    """Write one case as a case file."""
    with db.reading(houses.opened(settings())) as session:
        content = house_cases.export(session, reference)
    houses.write_whole(file, content)


@click.command()
def cases() -> None:
    """List the cases: reference, country, stage, next step."""
    with db.reading(houses.opened(settings())) as session:
        for case in house_cases.every(session):
            circle = Circle(case, clock.today())
            step = next_step(circle).code
            click.echo("\t".join([case.reference, case.country, stage(circle), step]))
