"""The folder of a house and the files beside it: written whole, or refused in words."""

import os
import stat

import pytest

from netmeet.domain.refusal import Reason, Refused
from netmeet.services import houses
from netmeet.settings import Settings


def test_a_house_is_refused_where_no_folder_can_be(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("A letter, and no folder.")
    settings = Settings.from_environment({"NETMEET_DATA": str(letter / "house")})

    with pytest.raises(Refused) as refused:
        houses.opened(settings)

    assert refused.value.reason is Reason.CANNOT_WRITE
    assert letter.read_text() == "A letter, and no folder."


def test_a_file_is_never_put_in_the_place_of_a_device(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(Refused) as refused:
        houses.write_whole(pipe, b"new")

    assert refused.value.reason is Reason.CANNOT_WRITE
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_file_that_cannot_be_written_leaves_nothing_half_written(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()

    with pytest.raises(Refused) as refused:
        houses.write_whole(folder, b"new")

    assert refused.value.reason is Reason.CANNOT_WRITE
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
