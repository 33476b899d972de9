"""A wheel carries the whole house: the package, the templates, the translations, and no more."""

import os
import subprocess
import sys
from zipfile import ZipFile

from guards.tree import files_in

CARRIED = ("netmeet", "templates", "translations")
# What is installed keeps what it has compiled: each program would compile the whole house again.
OURS = {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"}


def run(*command, cwd=None, data=None):
    """Run a program away from our own modules; return what it wrote, or fail with what it said."""
    environment = {name: os.environ[name] for name in os.environ.keys() - OURS}
    if data:
        environment |= {"NETMEET_DATA": str(data), "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def built_from(house):
    """Build the wheel of a copy of the project; return its path."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", cwd=house)
    (wheel,) = (house / "dist").glob("*.whl")
    return wheel


def differences(wheel, house):
    """Return the files of a project that its wheel leaves out, and what it carries beside them."""
    carried = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    paths = [file.relative_to(house) for file in files_in(house)]
    wanted = {_inside(path.as_posix()) for path in paths if path.parts[0] in CARRIED}
    return [
        *(f"{name}: left out of the wheel" for name in sorted(wanted - carried)),
        *(f"{name}: a stranger in the wheel" for name in sorted(carried - wanted)),
    ]


def _inside(path):
    return path if path.startswith("netmeet/") else f"netmeet/{path}"
