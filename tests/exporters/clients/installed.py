"""Where `.ci/clients` put the feed clients."""

import ctypes
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HOME = ROOT / ".clients"
READERS = Path(__file__).parent / "readers"
MODULES = HOME / "node" / "node_modules"


def python() -> str:
    """Return the Python that has khal, vdirsyncer, Radicale, ics and vobject."""
    return program(HOME / "venv" / "bin" / "python")


def tool(name: str) -> str:
    """Return a command of the clients' own Python."""
    return program(HOME / "venv" / "bin" / name)


def program(path: Path) -> str:
    """Return a program of the clients' own folder, or skip the test."""
    if not path.exists():
        pytest.skip(f"{path.name} of the feed clients is not installed: run .ci/clients")
    return str(path)


def command(name: str) -> str:
    """Return a command of the system, or skip the test."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed: run .ci/clients as root, or install it")
    return found


def node_module(name: str) -> list[str]:
    """Return the start of a node command that can load a module, or skip the test."""
    if not (MODULES / name).exists():
        pytest.skip(f"{name} (npm) is not installed: run .ci/clients")
    return [command("node")]


def library(name: str) -> None:
    """Skip the test where a shared library of the system is missing."""
    try:
        ctypes.CDLL(name)
    except OSError:
        pytest.skip(f"{name} is not installed: run .ci/clients as root, or install it")


def service(name: str) -> str:
    """Return the full name of a service of the desktop, which ends in a version, or skip the test."""
    found = next(Path("/usr/share/dbus-1/services").glob(f"{name}*.service"), None)
    if found is None:
        pytest.skip(f"{name} is not installed: run .ci/clients as root, or install it")
    return found.stem
