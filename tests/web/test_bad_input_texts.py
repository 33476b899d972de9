"""Bad input 1–40: names and free texts; the numbers are those of the catalogue of bad inputs."""

import pytest
from builders import a_case
from held import a_held_case
from markupsafe import escape
from naughty import NAUGHTY, carried, typed

NEW = "/cases/T-1/people/add"
LINE = "/cases/T-1/agreement/lines/new"
ABOUT = "/cases/T-1/questions/about"
UNPRINTABLE = "The text has a character that cannot be printed."
TOO_LONG = "The text is too long."
IDENTITY = "This looks like a personal identity number. Delete it."
NO_NAME = "Enter a name"
WORD_HTML = '<p class="MsoNormal"><o:p>Kære alle</o:p></p>\n'


def case(number, *values):
    """Return one line of the catalogue."""
    return pytest.param(*values, id=number)


@pytest.fixture
def add(house, visitor):
    """Return what adds a person by name to a case without people."""
    house.add(a_case())
    return lambda name: visitor.fill(NEW, name=name, group="family")


def names(house):
    return [person.name for person in house.case().people]


def words_of(text):
    return " ".join(text.split())


@pytest.mark.parametrize(
    "name",
    [
        case("1", "O'Brien"),
        case("2", "Jean-Luc d'Été"),
        case("3", "Suharto"),
        case("4", "Å"),
        case("5", "x" * 300),
        case("6", "Čáhppe Ŋ Đ Ŧ Ž"),
        case("7", "Ǩeʹrjj Ǯ Ǥ"),
        case("9", "Aqqaluk Qaarsoq ĸ"),
        case("10", "Eyðun Ðórr"),
        case("11", "محمد عبد الله"),
        case("12", "ليلى 12 Holm \N{LEFT-TO-RIGHT MARK}(2)"),
        case("13", "👩\N{ZERO WIDTH JOINER}👧"),
        case("25", "İpek Işık"),
        case("26", "Groß Gross Åse Aase"),
        case("27", "Idа"),
        *(case("28", name) for name in ("null", "None", "NaN", "true", "undefined")),
        *(case("29", name) for name in ("-", "?", "N.N.")),
    ],
)
def test_a_name_is_kept_as_it_was_typed(house, add, name):
    page = add(name)

    assert (names(house), page.heading) == ([name], words_of(name))


@pytest.mark.parametrize(
    "name",
    [
        case("14", f"Z{chr(0x300) * 200}algo"),
        case("24", "\ue000 \U000f0000"),
        case("24", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"),
    ],
)
def test_marks_that_print_are_kept(house, add, name):
    """The catalogue strips these; here a text is kept as it was written, as in a case file."""
    page = add(name)

    assert (names(house), page.status) == ([name], 200)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        case("8", "Nïïjle".replace("ï", "i\N{COMBINING DIAERESIS}"), "Nïïjle"),
        case("15", "Ida\u202emloH", "IdamloH"),
        case("16", "\u2066Ida\u2069\u2069 Holm\u2067", "Ida Holm"),
        case("20", "I\x0bd\x0ca\x1b\x07", "Ida"),
        case("21", "Ida\x85Holm\u2028Vig\u2029", "Ida Holm Vig"),
        case("23", "Ida\ufffe\uffff", "Ida"),
        case("34", "\t=1+1", "=1+1"),
        case("34", "\r=1+1", "=1+1"),
        case("39", "\x1b[31mIda\x1b[0m", "[31mIda[0m"),
        case("48", "Ida\r\nHolm", "Ida Holm"),
    ],
)
def test_what_nobody_sees_is_left_out_of_a_name(house, add, name, kept):
    add(name)

    assert names(house) == [kept]


@pytest.mark.parametrize(
    ("name", "error", "left"),
    [
        case("5", "x" * 301, TOO_LONG, "x" * 301),
        case("17", "\N{ZERO WIDTH SPACE}", NO_NAME, "\N{ZERO WIDTH SPACE}"),
        case("18", "\u00a0\u1680", NO_NAME, "\u00a0\u1680"),
        case("19", "Ida\x00Holm", UNPRINTABLE, "IdaHolm"),
        case("23", "Ida\ufdd0\U0001fffe", UNPRINTABLE, "Ida"),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_stays_in_the_field(house, add, name, error, left):
    page = add(name)

    assert (page.status, page.errors, names(house)) == (422, [error], [])
    assert (typed(page, "name"), typed(page, "group")) == (left, "family")


def test_signs_that_no_page_can_hold_are_not_shown_again(house, visitor):
    """19, 20, 23: the sign is gone from every field, and what is left can be saved."""
    house.add(a_held_case())

    page = visitor.fill(LINE, what="a\x0bb\x00c\ufdd0", day=["1\x00", "\x071", "x"], kind="wish")

    assert (typed(page, "what"), "1 1 x is not in the calendar" in page.errors) == ("abc", True)


@pytest.mark.parametrize(
    "number",
    [
        *(case("35", f"0101{rest}") for rest in ("90-1234", "901234", "90 1234", "90–1234")),
        *(case("35", text) for text in ("01019012345", "010190 12345", "41019012345")),
        *(case("35", text) for text in ("900101-1234", "19900101-1234", "9001011234")),
        case("35", "900161+1234"),
        case("35", "٠١٠١٩٠-١٢٣٤"),
    ],
)
def test_an_identity_number_is_refused_and_stays_in_the_field(house, add, number):
    page = add(f"Ida {number}")

    assert (page.errors, names(house)) == ([IDENTITY], [])
    assert typed(page, "name") == f"Ida {number}"


def test_marks_of_programs_are_ordinary_text(house, visitor):
    """28–34, 40: kept exactly, and shown exactly, as names, as a text and as lines."""
    house.add(a_case())
    text = "\n".join(NAUGHTY)

    pages = [visitor.fill(NEW, name=name, group="family") for name in NAUGHTY]
    visitor.fill(ABOUT, situation=text, avoid=text)
    about = visitor.page(ABOUT)

    case = house.case()
    assert (names(house), case.situation, case.avoid) == (list(NAUGHTY), text, list(NAUGHTY))
    assert [page.heading for page in pages] == [words_of(name) for name in NAUGHTY]
    assert (typed(about, "situation"), typed(about, "avoid")) == (text, text)


def test_no_mark_becomes_a_part_of_a_page_or_paper(house, visitor):
    """30, 32, 77: what looks like a tag or an address is never one."""
    house.add(a_held_case())
    visitor.fill(LINE, what="\n".join(NAUGHTY), kind="wish")

    page = visitor.page("/cases/T-1/agreement")
    paper = visitor.page("/cases/T-1/documents/agreement/all/en")
    file = visitor.get("/cases/T-1/documents/agreement/all/en/file")

    assert [line.what for line in house.case().commitments] == ["\n".join(NAUGHTY)]
    for one in (page, paper):
        assert [text for text in NAUGHTY if words_of(text) not in one.main] == []
        assert not [script for script in one.all("script") if script.get("src") is None]
        assert not [link for link in one.links if not link.startswith(("/cases/", "#"))]
    assert file.status_code == 200


def test_a_search_takes_any_text(house, visitor):
    """25, 26, 40: what is searched for stands in the field again, and never breaks the page."""
    house.add(a_case())

    pages = [visitor.page("/cases", query_string={"search": text}) for text in NAUGHTY]

    assert {page.status for page in pages} == {200}


@pytest.mark.parametrize(
    ("text", "errors"),
    [case("36", "å" * 20_000, []), case("36", "å" * 20_001, [TOO_LONG])],
)
def test_a_long_text_is_kept_or_stays_in_the_field(house, visitor, text, errors):
    """The catalogue allows 100,000 characters; here, as in a case file, it is 20,000."""
    house.add(a_case())

    page = visitor.fill(ABOUT, situation=text)

    kept = house.case().situation
    assert (page.errors, kept or typed(page, "situation")) == (errors, text)


def test_a_megabyte_of_pasted_tags_is_refused_whole_and_not_lost(house, visitor):
    """37: tags are literal text, and a text that is too long is refused, not shortened."""
    house.add(a_case())
    pasted = WORD_HTML * 22_000

    short = visitor.fill(ABOUT, situation=WORD_HTML)
    answer = visitor.post(ABOUT, data=carried(visitor, ABOUT) | {"situation": pasted})

    assert (short.errors, house.case().situation) == ([], WORD_HTML.strip())
    assert (answer.status_code, TOO_LONG in answer.text) == (422, True)
    assert str(escape(pasted)) in answer.text


@pytest.mark.parametrize(
    "text",
    [case("38", "en\r\nto\rtre\nfire"), case("21", "en\x85to\u2028tre\u2029fire")],
)
def test_every_end_of_a_line_is_one(house, visitor, text):
    house.add(a_case())

    visitor.fill(ABOUT, situation=text, avoid=text)

    case = house.case()
    assert (case.situation, case.avoid) == ("en\nto\ntre\nfire", ["en", "to", "tre", "fire"])
