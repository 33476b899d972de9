"""The command line: what `netmeet` can do without a browser."""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from netmeet.adapters import db
from netmeet.domain.circle import Circle
from netmeet.domain.next_step import next_step
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.stages import stage
from netmeet.services import cases, catalogues, documents, houses, soundness
from netmeet.settings import Settings
from netmeet.words.catalogue import LANGUAGES, SOURCE, Words, words_in
from netmeet.words.labels import told

# One zone in all three countries.
ZONE = ZoneInfo("Europe/Copenhagen")


def main() -> None:
    """Run one command; a refusal is said in one sentence and ends with status 1."""
    try:
        netmeet(standalone_mode=False)
    except Refused as refused:
        sys.exit(_said(refused))
    except OSError as error:
        _stop_printing()
        sys.exit(_said(Refused(Reason.CANNOT_WRITE, detail=error.strerror or str(error))))
    except click.exceptions.Abort:
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="netmeet")
def netmeet() -> None:
    """Prepare network meetings: cases come in, papers come out."""


@netmeet.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--practice", is_flag=True, help="Open a separate folder with the practice cases.")
def serve(*, port: int, practice: bool) -> None:
    """Open the house on 127.0.0.1."""
    from waitress import create_server  # noqa: PLC0415 — only this command needs a server

    from netmeet.app import create_app  # noqa: PLC0415 — or Flask

    settings = _settings().for_practice() if practice else _settings()
    engine = houses.opened(settings)
    if practice:
        with db.writing(engine) as session:
            cases.practise(session, today=_today())
            session.commit()
    try:
        server = create_server(create_app(), host="127.0.0.1", port=port, ident=None)
    except OSError as error:
        raise click.ClickException(f"127.0.0.1:{port}: {error.strerror}") from error
    click.echo(f"Address http://127.0.0.1:{port}/")
    server.run()


@netmeet.command("import")
@click.argument(
    "files", metavar="FILE...", type=click.Path(path_type=Path), nargs=-1, required=True
)
def import_(files: tuple[Path, ...]) -> None:
    """Read case files, each whole or not at all."""
    words = _words()
    engine = houses.opened(_settings())
    statuses = [0]
    for file in files:
        try:
            content = houses.read_whole(file)
            with db.writing(engine) as session:
                kept = cases.keep(session, content, today=_today())
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
            statuses.append(_said(refused, file))
    sys.exit(max(statuses))


@netmeet.command()
@click.argument("reference")
@click.argument("file", type=click.Path(path_type=Path))
def export(reference: str, file: Path) -> None:
    """Write one case as a case file."""
    with db.reading(houses.opened(_settings())) as session:
        content = cases.export(session, reference)
    houses.write_whole(file, content)


@netmeet.command("cases")
def cases_() -> None:
    """List the cases: reference, country, stage, next step."""
    with db.reading(houses.opened(_settings())) as session:
        for case in cases.every(session):
            circle = Circle(case, _today())
            step = next_step(circle).code
            click.echo("\t".join([case.reference, case.country, stage(circle), step]))


@netmeet.command("documents")
@click.argument("reference")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(LANGUAGES), help="Only papers in this language.")
@click.option("--kind", type=click.Choice(documents.NAMES), help="Only this kind of paper.")
def documents_(reference: str, folder: Path, *, language: str | None, kind: str | None) -> None:
    """Write every document that a case is ready for, and say what was not made and why."""
    with db.writing(houses.opened(_settings())) as session:
        circle = Circle(cases.find(session, reference), _today())
        made = list(
            documents.make(session, circle, now=datetime.now(UTC), language=language, kind=kind)
        )
        session.commit()
        files = {one.name: one.content for one in made if isinstance(one, documents.File)}
        houses.write_all(folder, files)
        form = documents.names_of(circle.case, language, kind)
        stale = houses.strangers(folder, set(files), form)
        for line in (*files, *_warnings(circle, stale), *_not_made(made)):
            click.echo(line)


def _warnings(circle: Circle, stale: list[str]) -> Iterator[str]:
    words = _words()
    for number in documents.left_out(circle):
        yield words(
            "Line %(number)s of the agreement stands on no paper: its owner may not be named.",
            number=number,
        )
    for name in stale:
        yield words("%(file)s is from an earlier time. Look whether it is right.", file=name)


def _not_made(made: list[documents.File | documents.NotMade]) -> Iterator[str]:
    for one in made:
        if isinstance(one, documents.NotMade):
            yield "\t".join([one.number or "-", one.kind, told(_words(), one.hold)])


@netmeet.command()
def check() -> None:
    """Say whether this installation is sound."""
    words = _words()
    found = soundness.problems(_settings(), words)
    for problem in found:
        click.echo(problem, err=True)
    if found:
        sys.exit(1)
    click.echo(words("Everything is in order."))


@netmeet.group()
def translations() -> None:
    """Work on the languages."""


@translations.command()
def update() -> None:
    """Extract every sentence and bring the three catalogues up to date."""
    for line in catalogues.update():
        click.echo(line)


def _settings() -> Settings:
    return Settings.from_environment(os.environ)


def _words() -> Words:
    language = _settings().language
    return words_in(language if language in LANGUAGES else SOURCE)


def _today() -> date:
    return datetime.now(UTC).astimezone(ZONE).date()


def _stop_printing() -> None:
    """Let the rest of the output go nowhere, so that a full disk is told once."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _said(refused: Refused, file: Path | None = None) -> int:
    """Say why something was refused: file, place and reason; return the exit status."""
    sentence = told(_words(), refused.reason, **refused.facts)
    parts = [str(file) if file else "", refused.place, sentence]
    click.echo(": ".join(part for part in parts if part), err=True)
    return 1
