"""Take a page apart as a browser does: pages of one shape are read once, and filled in after that.

A strict reader takes longer over a page than we take to make it. What it finds depends on the tags
and on a few attributes, and not on which words stand between them.
"""

import re
from copy import deepcopy
from functools import lru_cache

import html5lib

# Words between tags, and values that no rule of reading looks at. A sign that the reader would
# look at for itself stays where it is.
WORDS = re.compile(
    r"(?<=>)(?P<space>\s*)(?P<words>[^\s<>&\"\x00-\x1f\x7f-\x9f][^<>&\"\x00-\x08\x0b-\x1f\x7f-\x9f]*)"
    r"|(?P<name> (?:value|id|for|name|href|action|content|lang|aria-[a-z]+|data-[a-z-]+)=\")"
    r"(?P<value>[^<>&\"\x00-\x1f\x7f-\x9f]+)"
)
SLOT = re.compile("\ue000([0-9]+)\ue001")
ODD = re.compile("[\ue000\ue001\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0001fffe-\U0010ffff]")


def parsed(html):
    """Return the tree of a page, and what is wrong with it."""
    if ODD.search(html):
        return _read(html)
    words = []

    def taken_out(found):
        words.append(found["words"] or found["value"])
        return f"{found['space'] or found['name'] or ''}\ue000{len(words) - 1}\ue001"

    shape, faults = _read_once(WORDS.sub(taken_out, html))
    return _read(html) if faults else (_filled(deepcopy(shape), words), [])


def _read(html):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    return parser.parse(html), parser.errors


# More shapes than the pages of some files of tests have.
_read_once = lru_cache(maxsize=256)(_read)


def _filled(tree, words):
    """Put the words back to where they were."""

    def put_back(found):
        return words[int(found[1])]

    for one in tree.iter():
        if one.text and "\ue000" in one.text:
            one.text = SLOT.sub(put_back, one.text)
        if one.tail and "\ue000" in one.tail:
            one.tail = SLOT.sub(put_back, one.tail)
        for name, value in one.items():
            if "\ue000" in value:
                one.set(name, SLOT.sub(put_back, value))
    return tree
