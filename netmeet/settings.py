"""Everything that may differ between two houses."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

FILE = "netmeet.db"
PACKAGE = Path(__file__).parent


def carried(name: str) -> Path:
    """Return a folder that stands beside the package in a checkout, and inside it in a wheel."""
    beside = PACKAGE.parent / name
    return beside if beside.is_dir() else PACKAGE / name


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Where the data lies, the language of the command line, and whether this is practice."""

    data: Path
    database_url: str
    language: str = "en"
    practice: bool = False

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Read `NETMEET_DATA`, `NETMEET_DATABASE_URL` and `NETMEET_LANGUAGE`."""
        named = environment.get("NETMEET_DATA")
        data = Path(named) if named else user_data_path("netmeet", appauthor=False)
        return cls(
            data=data,
            database_url=environment.get("NETMEET_DATABASE_URL") or _file_in(data),
            language=environment.get("NETMEET_LANGUAGE") or "en",
        )

    def for_practice(self) -> "Settings":
        """Return the same house with a data folder and a database of its own for practice."""
        data = self.data / "practice"
        return Settings(
            data=data, database_url=_file_in(data), language=self.language, practice=True
        )


def _file_in(folder: Path) -> str:
    return f"sqlite:///{folder.absolute() / FILE}"
