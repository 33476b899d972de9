"""`netmeet serve`: open the house, or the practice house, on this machine."""

import logging

import click
from waitress import create_server

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.commands.speaking import settings
from netmeet.services import clock, houses, practice

# A house on one computer needs no more, and the server itself lets nobody send more.
LIMITS = {
    "ident": None,
    "max_request_body_size": 10_000_000,
    "max_request_header_size": 32_768,
    "channel_timeout": 30,
}


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option(
    "--practice",
    "is_practice",
    is_flag=True,
    help="Open a separate folder with the practice cases.",
)
def serve(*, port: int, is_practice: bool) -> None:
    """Open the house on 127.0.0.1."""
    house = settings().for_practice() if is_practice else settings()
    if house.practice:
        with db.writing(houses.opened(house)) as session:
            practice.furnish(session, today=clock.today())
            session.commit()
    # A browser that asks for several things at once is nothing to tell anybody.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    try:
        server = create_server(create_app(house), host="127.0.0.1", port=port, **LIMITS)
    except OSError as error:
        raise click.ClickException(f"127.0.0.1:{port}: {error.strerror}") from error
    click.echo(f"Address http://127.0.0.1:{port}/")
    for guest in practice.GUESTS if house.practice else ():
        click.echo(f"Sign in {guest.role} {guest.email} {guest.password}")
    server.run()
