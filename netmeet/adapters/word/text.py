"""Runs and paragraphs: each run with its own language, each sign as it was given."""

from re import compile as pattern
from xml.sax.saxutils import quoteattr

from netmeet.adapters.word.elements import Element, added, copied, marked, parsed, qualified
from netmeet.adapters.word.languages import RIGHT_LETTER, right_tag, starts_right, stretches, tag
from netmeet.papers.blocks import BOX, Line, Run

_RIGHT = RIGHT_LETTER.pattern[1:-1]
# Signs that a plain text element cannot hold, or that want a font or a direction of their own.
_SPECIAL = pattern(f"[\x00-\x1f\u00ad{BOX}\ud800-\udfff\ufffe\uffff{_RIGHT}]")
_UNHOLDABLE = pattern("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OLD_BREAKS = pattern("[\x0b\x0c]")
_BREAKS = pattern("(\r\n|[\n\r\t\u00ad])")
_BOXES = pattern(f"({BOX}+)")
_SIGNS = {"\t": "tab", "\u00ad": "softHyphen"}


class Pen:
    """Writes in the language of one paper; it keeps prototypes and serves one document."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._runs: dict[tuple[str | bool | None, ...], Element] = {}
        self._paragraphs: dict[str, Element] = {}

    @property
    def tag(self) -> str:
        """Return the tag of the paper's language."""
        return tag(self._language)

    def paragraph(self, line: Line, style: str) -> Element:
        """Return a paragraph in a style."""
        prototype = self._paragraphs.get(style)
        if prototype is None:
            prototype = parsed(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>')
            self._paragraphs[style] = prototype
        paragraph = copied(prototype)
        base = _direction(line)
        if base == "R":
            marked(paragraph, "bidi")
        for run in line:
            self.write(paragraph, run, base)
        return paragraph

    def write(self, parent: Element, run: Run, base: str = "L") -> None:
        """Put a run last; `base` is the direction of the paragraph.

        Line ends, tabs and soft hyphens become Word's own. A sign that no XML file can hold
        stands as U+FFFD, in sight.
        """
        if base == "L" and not _SPECIAL.search(run.text):
            element = self._run(run, "", "")
            element[1].text = run.text
            parent.append(element)
            return
        for direction, stretch in stretches(holdable(run.text), base):
            right = right_tag(stretch) if direction == "R" else ""
            for piece in filter(None, _BOXES.split(stretch)):
                style = "Box" if piece.startswith(BOX) else ""
                element = self._run(run, style, right)
                _fill(element, piece)
                parent.append(element)

    def field(self, parent: Element, instruction: str) -> None:
        """Put a field last that Word counts itself, such as PAGE."""
        field = added(parent, "fldSimple")
        field.set(qualified("instr"), instruction)
        self.write(field, Run("1", named=True))

    def _run(self, run: Run, style: str, right: str) -> Element:
        """Return an empty run with its marks; `right` is the tag of a writing from the right."""
        key = (run.language, run.named, run.strong, style, right)
        prototype = self._runs.get(key)
        if prototype is None:
            language = tag(run.language or self._language)
            both = f" w:bidi={quoteattr(language if run.language else right)}" if right else ""
            prototype = parsed(
                "<w:r><w:rPr>"
                + (f'<w:rStyle w:val="{style}"/>' if style else "")
                + ("<w:b/><w:bCs/>" if run.strong else "")
                + ("<w:noProof/>" if run.named else "")
                + ("<w:rtl/>" if right else "")
                + f"<w:lang w:val={quoteattr(language)}{both}/></w:rPr>"
                '<w:t xml:space="preserve"/></w:r>'
            )
            self._runs[key] = prototype
        return copied(prototype)


def holdable(text: str) -> str:
    """Return a text in which U+FFFD stands for each sign that no XML file can hold.

    Line and page breaks from old office programs (U+000B, U+000C) become line ends.
    """
    return _UNHOLDABLE.sub("\ufffd", _OLD_BREAKS.sub("\n", text))


def _direction(line: Line) -> str:
    """Return "R" if what is said runs from right to left, else "L".

    A name has no say: it stands in the columns and sentences of the paper's own language.
    """
    said = "".join(run.text for run in line if not run.named)
    return "R" if not said.isascii() and starts_right(said) else "L"


def _fill(run: Element, text: str) -> None:
    """Put a text into an empty run, with Word's own signs for line ends, tabs, soft hyphens."""
    plain = run[1]
    run.remove(plain)
    for piece in filter(None, _BREAKS.split(text)):
        if _BREAKS.fullmatch(piece):
            added(run, _SIGNS.get(piece, "br"))
        else:
            words = copied(plain)
            words.text = piece
            run.append(words)
