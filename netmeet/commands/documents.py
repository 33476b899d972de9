"""`netmeet documents`: write the papers of a case into a folder."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from netmeet.adapters import db
from netmeet.commands.speaking import settings, words_set
from netmeet.domain.circle import Circle
from netmeet.services import cases, clock, house, houses
from netmeet.services import documents as papers
from netmeet.words.catalogue import LANGUAGES
from netmeet.words.labels import told


@click.command()
@click.argument("reference")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(LANGUAGES), help="Only papers in this language.")
@click.option("--kind", type=click.Choice(papers.NAMES), help="Only this kind of paper.")
def documents(reference: str, folder: Path, *, language: str | None, kind: str | None) -> None:
    """Write every document that a case is ready for, and say what was not made and why."""
    with db.writing(houses.opened(settings())) as session:
        circle = Circle(cases.find(session, reference), clock.today())
        made = list(
            papers.make(
                session,
                circle,
                now=datetime.now(UTC),
                language=language,
                kind=kind,
                words_of=house.paper_words_of(session),
            )
        )
        session.commit()
        files = {one.name: one.content for one in made if isinstance(one, papers.File)}
        houses.write_all(folder, files)
        form = papers.names_of(circle.case, language, kind)
        stale = houses.strangers(folder, set(files), form)
        for line in (*files, *_warnings(circle, stale), *_not_made(made)):
            click.echo(line)


def _warnings(circle: Circle, stale: list[str]) -> Iterator[str]:
    words = words_set()
    for number in papers.left_out(circle):
        yield words(
            "Line %(number)s of the agreement stands on no paper: its owner may not be named.",
            number=number,
        )
    for name in stale:
        yield words("%(file)s is from an earlier time. Look whether it is right.", file=name)


def _not_made(made: list[papers.File | papers.NotMade]) -> Iterator[str]:
    for one in made:
        if isinstance(one, papers.NotMade):
            yield "\t".join([one.number or "-", one.kind, told(words_set(), one.hold)])
