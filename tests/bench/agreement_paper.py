"""An agreement as the house would write it, with invented people, for measuring and testing."""

from netmeet.papers.blocks import (
    Block,
    Column,
    Facts,
    Heading,
    Items,
    Line,
    Paper,
    Paragraph,
    Signatures,
    Size,
    Table,
    Voice,
    line,
    name,
    strong,
)

PEOPLE = (
    "Kirsten Ågård",
    "Mads Østergård Kristiansen",
    "Aïsha Benali",
    "Søren Bjerre",
    "Gudrun Thorvaldsdóttir",
    "Per & Åse Lund",
    "Niels Frederik Holm-Andersen",
    "Jette Dam",
    "Omar Farouk",
    "Hanne Vest",
    "Bjørn Fjeldstad",
    "Liselotte Gyldenkærne",
    "Tove Munk",
    "Ivar Ness",
    "Ulla Krogh",
    "Erik Skov",
    "Sanne Bech",
    "Karl Aage Friis",
)
WHAT = (
    "ringer til boligkontoret og spørger, hvornår lejligheden på Nørregade er ledig",
    "tager med til det første møde i jobcentret og hjælper med papirerne",
    "henter Aksel ved toget den første dag og kører ham til sin egen mor i Skive",
    "holder fri den første weekend, så der er nogen hjemme",
)
COLUMNS = (
    Column(line("Nr."), 10),
    Column(line("Hvad"), 75),
    Column(line("Hvem"), 44),
    Column(line("Hvornår"), 36),
)
THERE = (
    Column(line("Navn"), 55),
    Column(line("Gruppe"), 35),
    Column(line("Rolle"), 30),
    Column(line("Kom"), 20),
    Column(line("Gik"), 25),
)
SIGNING = (
    Column(line("Navn"), 55),
    Column(line("Underskrift"), 70),
    Column(line("Dato"), 40),
)


Row = tuple[tuple[Line, ...], ...]


def people(count: int) -> tuple[str, ...]:
    """Return that many names."""
    return tuple(PEOPLE[place % len(PEOPLE)] for place in range(count))


def participant(who: str) -> Row:
    """Return the cells of one person who was there."""
    return (
        (line(name(who)),),
        (line("familie"),),
        (line("støtte"),),
        (line("13.00"),),
        (line("16.00"),),
    )


def commitment(number: str, owner: str, what: str) -> Row:
    """Return the cells of one line of the agreement."""
    return (
        (line(number),),
        (
            line(strong("Det gør vi: "), what),
            line(strong("Første skridt: "), "i morgen kl.\u00a010.00"),
            line(strong("Sådan kan vi se det: "), "Aksel har en aftale på papir"),
        ),
        (line(name(owner)), line("med ", name("Jette Dam"))),
        (line("senest den 3.\u00a0marts 2027"), line(name("Aksel"), " spørger")),
    )


def signatures(names: tuple[Line, ...]) -> Signatures:
    """Return the block to sign."""
    return Signatures(
        heading=line("Underskrifter"),
        continued=line("Underskrifter (fortsat)"),
        sentences=(line("Jeg har læst aftalen eller fået den læst op. Jeg vil gøre min del."),),
        name="Underskrifter",
        columns=SIGNING,
        names=names,
    )


def paper(blocks: tuple[Block, ...], size: Size = Size.NORMAL) -> Paper:
    """Return a Danish paper with these blocks."""
    return Paper(
        kind="agreement",
        language="da",
        title="Aftale",
        foot="Aftale · 2026-014 · version 1",
        page="Side\u00a0{page} af\u00a0{pages}",
        continued="Aftale (fortsat)",
        blocks=blocks,
        size=size,
    )


def agreement(commitments: int, signers: int, there: int = 0) -> Paper:
    """Return an agreement with so many lines, people who sign, and people in the list."""
    lines = tuple(
        commitment(str(place + 1), who, WHAT[place % len(WHAT)])
        for place, who in enumerate(people(commitments))
    )
    return paper(
        (
            *opening(),
            *attendance(tuple(participant(who) for who in people(there))),
            *commitments_table(lines),
            *closing(),
            signatures(tuple(line(name(who)) for who in people(signers))),
        )
    )


def opening() -> tuple[Block, ...]:
    """Return what stands above the first table."""
    return (
        Heading(1, line("Aftale")),
        Paragraph(line("Netværksrådslagning for ", name("Aksel")), Voice.LEAD),
        Facts(
            "Om mødet",
            (
                (line("Hvornår"), (line("torsdag den 12.\u00a0november 2026 kl.\u00a013.00"),)),
                (line("Hvor"), (line(name("Nørre Snede")), line("besøgsafdelingen, lokale 2"))),
                (line("Samordner"), (line(name("Tove Munk")),)),
            ),
        ),
    )


def attendance(rows: tuple[Row, ...]) -> tuple[Block, ...]:
    """Return the list of who was there, if it is wanted."""
    return (Heading(2, line("Hvem var med")), Table("Hvem var med", THERE, rows)) if rows else ()


def commitments_table(rows: tuple[Row, ...]) -> tuple[Block, ...]:
    """Return the lines of the agreement under their heading."""
    title = line("Det har vi aftalt")
    return (Heading(2, title), Table("Det har vi aftalt", COLUMNS, rows))


def closing() -> tuple[Block, ...]:
    """Return what stands between the lines of the agreement and the signatures."""
    return (
        Heading(2, line("Hvis det ikke går som aftalt")),
        Items(
            (
                line(strong("1 "), "Jette ringer i stedet, hvis boligkontoret er lukket."),
                line(strong("3 "), "Toget kører også kl.\u00a014.05."),
            )
        ),
        Heading(2, line("Vi mødes igen")),
        Paragraph(line("torsdag den 11.\u00a0februar 2027 kl.\u00a013.00, samme sted")),
    )
