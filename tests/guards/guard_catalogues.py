"""The catalogues say everything, in every language, with the same places and clean signs."""

import re
import subprocess
import sys

from netmeet.words.catalogue import TRANSLATED

PLACE = re.compile(r"%\((\w+)\)s|(\{\w+\})")
SIGNS = {
    "a straight quotation mark": re.compile(r"[\"']"),
    "a hyphen as a dash": re.compile(r"(?:^|\s)--?(?=\s|$)"),
    "two spaces": re.compile(r"\s{2}"),
    "a space at an end": re.compile(r"^\s|\s$"),
    "a genitive glued to a place": re.compile(r"\)s(?:s\b|['’´`])"),
    "a space before % where a line may end": re.compile(r"\d %"),
    "a sentence that begins with “please”": re.compile(r"(?:^|[.!?:]\s+)please\b", re.IGNORECASE),
}

# English opens with this mark; da and sv write ”…” and nb «…».
ENGLISH_MARK = "“"


def gaps(catalogue, template):
    """Return what a catalogue does not say yet, says unsurely, or need not say any more."""
    found = ["the whole catalogue is marked fuzzy"] if catalogue.fuzzy else []
    for wanted in _messages(template):
        message = catalogue.get(_singular(wanted), wanted.context)
        if message is None or _singular(message) != _singular(wanted):
            found.append(f"{_singular(wanted)}: missing")
        elif message.fuzzy:
            found.append(f"{_singular(wanted)}: fuzzy")
        elif not _has_every_form(message, wanted, catalogue.num_plurals):
            found.append(f"{_singular(wanted)}: not translated")
    said = (*_messages(catalogue), *catalogue.obsolete.values())
    unsaid = [one for one in said if template.get(_singular(one), one.context) is None]
    return [*found, *(f"{_singular(message)}: obsolete" for message in unsaid)]


def wrong_places(catalogue):
    """Return the sentences whose named places differ from those of the English sentence."""
    return [
        f"{source}: “{sentence}” has {sorted(_places(sentence))}, not {sorted(_places(source))}"
        for source, sentence in sentences(catalogue)
        if _places(source) != _places(sentence) or _breaks(source, sentence)
    ]


def untidy(catalogue):
    """Return the sentences with a sign that does not belong in print."""
    translations = {sentence for _, sentence in sentences(catalogue)}
    sources = {text for message in _messages(catalogue) for text in _forms(message.id)}
    found = [
        f"{text}: {name}"
        for text in sorted(translations | sources)
        for name, sign in SIGNS.items()
        if sign.search(text)
    ]
    english = sorted(text for text in translations if ENGLISH_MARK in text)
    return [*found, *(f"{text}: an English quotation mark" for text in english)]


def changed_by_an_update(folder):
    """Return the files under `translations` that an update writes anew; `folder` is a copy."""
    before = _contents(folder)
    done = subprocess.run(
        [sys.executable, "-m", "netmeet", "translations", "update"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return [done.stderr]
    after = _contents(folder)
    return [
        f"translations/{name}: run `netmeet translations update`"
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    ]


def unknown_languages(folder):
    """Return the languages without a catalogue, and catalogues of languages that nobody reads."""
    found = {path.parts[-3] for path in folder.glob("translations/*/LC_MESSAGES/messages.po")}
    return sorted(found ^ set(TRANSLATED))


def _contents(folder):
    root = folder / "translations"
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def _messages(catalogue):
    return [message for message in catalogue if message.id]


def _singular(message):
    return _forms(message.id)[0]


def _forms(text):
    return tuple(text) if isinstance(text, list | tuple) else (text,)


def _has_every_form(message, wanted, plurals):
    if message.pluralizable != wanted.pluralizable:
        return False
    forms = _forms(message.string)
    return all(forms) and len(forms) == (plurals if wanted.pluralizable else 1)


def sentences(catalogue):
    """Give each translated sentence with the English one that it stands for."""
    for message in _messages(catalogue):
        sources, sentences = _forms(message.id), _forms(message.string)
        for number, sentence in enumerate(sentences):
            if sentence:
                yield sources[min(number, len(sources) - 1)], sentence


def _places(text):
    return {name or brace for name, brace in PLACE.findall(text)}


def _breaks(source, sentence):
    """Tell whether filling the places would fail."""
    places = re.findall(r"%\((\w+)\)s", source)
    try:
        return bool(places) and not sentence % dict.fromkeys(places, "-")
    except (ValueError, TypeError, KeyError):
        return True
