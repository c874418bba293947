"""Publishing is a swap: a site is built beside the published one, and takes its place at the end.

Beside a folder ``site`` lie, while it is built, ``.site.building``, ``.site.lock`` and for a moment ``.site.old``.
Where nothing can be put beside it they lie inside it. Whatever stops the build, the published folder stays as it was.
"""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.shell.lock import BusyError, Lock

FAULTS_OF_THE_SYSTEM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EACCES, errno.EPERM, errno.EMFILE)
"""What no author and no program can help."""
_IN_PIECES = "{site} cannot be moved as a whole ({why}): at the end its files change places one by one"
_NOT_MOVED = (errno.EXDEV, errno.EBUSY, errno.EACCES, errno.EPERM)
"""A mount point, another file system, or a folder that some systems do not move while a program looks into it."""
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_EXCHANGE = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
"""Source: Linux, include/uapi/linux/fcntl.h and fs.h."""


class PublishingError(Exception):
    """The site cannot be built or put into its place; the message says why, in one line."""


@dataclass(frozen=True)
class Publication:
    """One build of one published folder.

    Attributes:
        site: The published folder, without symbolic links.
        building: Where to build.
        tell: Takes what a publisher should know, and what is no mistake.
    """

    site: Path
    building: Path
    tell: Callable[[str], None]
    _lock: Lock

    def publish(self) -> None:
        """Puts what was built into the place of the published site.

        Raises:
            PublishingError: When the system does not let it.
        """
        try:
            self._put()
        except OSError as error:
            why = error.strerror or error
            raise PublishingError(f"the new site cannot take the place of {self.site}: {why}") from error
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Takes away what lies beside the published site, which stays as it is; a second time does nothing."""
        if self._lock.held:  # after that the folder may be that of another build
            shutil.rmtree(self.building, ignore_errors=True)
            self._lock.release()

    def _put(self) -> None:
        if not self.site.exists():
            self.building.rename(self.site)
        elif self.building.parent == self.site:
            _change_pieces(self.building, self.site)
        else:
            _carry_hidden(self.site, self.building)
            try:
                _change_places(self.building, self.site)
            except OSError as error:
                if error.errno not in _NOT_MOVED:
                    raise
                self._put_across(error.strerror or str(error))

    def _put_across(self, why: str) -> None:
        self.tell(_IN_PIECES.format(site=self.site, why=why))
        inside = _working(self.site, self.site, "building")
        try:
            shutil.copytree(self.building, inside, symlinks=True)
            _change_pieces(inside, self.site)
        finally:
            shutil.rmtree(inside, ignore_errors=True)


def begin(site: Path, tell: Callable[[str], None], *, keep: bool = False) -> Publication:
    """Makes the folder in which a site is built, after taking away what a killed build left.

    Args:
        site: The folder to publish.
        tell: Takes what a publisher should know.
        keep: Whether to begin with the published files instead of with an empty folder.

    Raises:
        PublishingError: When another build of the same folder runs, or nothing can be written there.
    """
    site = Path(os.path.realpath(site))
    if site.exists() and not site.is_dir():
        raise PublishingError(f"{site} is a file; the site needs a folder")
    try:
        return _begin_somewhere(site, tell, keep=keep)
    except BusyError as error:
        raise PublishingError(f"another build of {site} runs; begin again when it has ended") from error
    except OSError as error:
        raise PublishingError(f"{site} cannot be built: {error.strerror or error}") from error


def _begin_somewhere(site: Path, tell: Callable[[str], None], *, keep: bool) -> Publication:
    if site.exists() and site.stat().st_dev != site.parent.stat().st_dev:
        tell(_IN_PIECES.format(site=site, why="it is a file system of its own"))
        return _begin(site, site, tell, keep=keep)
    site.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _begin(site, site.parent, tell, keep=keep)
    except OSError as error:
        if error.errno not in _DENIED or not site.exists():
            raise
        tell(_IN_PIECES.format(site=site, why=f"{site.parent}: {error.strerror}"))
        return _begin(site, site, tell, keep=keep)


def _begin(site: Path, where: Path, tell: Callable[[str], None], *, keep: bool) -> Publication:
    lock = Lock(_working(site, where, "lock"))
    building = _working(site, where, "building")
    try:
        _tidy(site, where)
        building.mkdir()
        if site.exists():
            shutil.copymode(site, building)
            if keep:
                shutil.copytree(site, building, symlinks=True, dirs_exist_ok=True, ignore=_hidden)
    except OSError:
        shutil.rmtree(building, ignore_errors=True)
        lock.release()
        raise
    return Publication(site, building, tell, lock)


def _working(site: Path, where: Path, what: str) -> Path:
    return where / f".{site.name}.{what}"


def _hidden(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name.startswith(".")]


def _tidy(site: Path, where: Path) -> None:
    """Puts away what a killed build left. Whoever has the lock knows that no build needs it any more."""
    old = _working(site, where, "old")
    if old.exists() and not site.exists():
        old.rename(site)  # killed between two renames
    for folder in (old, _working(site, where, "building")):
        if folder.exists():
            shutil.rmtree(folder)


def _carry_hidden(old: Path, new: Path) -> None:
    """Files such as ``.git`` and ``.nojekyll`` outlive a build, as MkDocs promises."""
    for entry in old.glob(".*"):
        target = new / entry.name
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, target, symlinks=True, dirs_exist_ok=True)
        elif not os.path.lexists(target):
            shutil.copy2(entry, target, follow_symlinks=False)


def _change_places(new: Path, site: Path) -> None:
    """The new folder takes the place of the old one, which goes away."""
    if exchange(new, site):
        return
    old = _working(site, site.parent, "old")
    site.rename(old)
    try:
        new.rename(site)
    except OSError:
        old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _change_pieces(new: Path, site: Path) -> None:
    """The same for a folder that stays: what lies in it makes room. Renames alone, so that a full disk is no matter."""
    old = _working(site, site, "old")
    old.mkdir()
    for entry in sorted(site.iterdir()):
        if not entry.name.startswith("."):
            entry.rename(old / entry.name)
    for entry in sorted(new.iterdir()):
        if not (site / entry.name).exists():
            entry.rename(site / entry.name)
    shutil.rmtree(old, ignore_errors=True)


def exchange(one: Path, other: Path) -> bool:
    """Lets two folders change places in one step. False where the system has no such step.

    Raises:
        OSError: When the system has it and refuses.
    """
    if sys.platform != "linux":
        return False
    with suppress(AttributeError):  # an older system library
        rename = ctypes.CDLL(None, use_errno=True).renameat2
        if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
            return True
        number = ctypes.get_errno()
        if number not in _NO_EXCHANGE:
            raise OSError(number, os.strerror(number))
    return False
