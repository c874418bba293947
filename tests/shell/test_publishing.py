"""A site takes the place of the old one at the end; until then, and whatever happens, the old one stays."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.shell import publishing
from generator.shell.filesystem import write
from generator.shell.lock import BusyError, Lock
from generator.shell.publishing import Publication, PublishingError, begin, exchange
from tests.sites.copies import snapshot

OLD = {"index.html": b"old", "a/b.html": b"old", "gone.html": b"old"}
NEW = {"index.html": b"new", "a/b.html": b"new", "c/d.html": b"new"}
IN_PIECES = "cannot be moved as a whole"
Renames = Callable[..., None]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A published folder."""
    write(OLD, tmp_path / "site")
    return tmp_path / "site"


def built(site: Path, told: list[str] | None = None) -> Publication:
    """A publication whose new site is ready."""
    publication = begin(site, ([] if told is None else told).append)
    write(NEW, publication.building)
    return publication


def refuse(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Lets the system refuse to move the folder ``site``, which nothing but ``rename`` and ``exchange`` move."""

    def refused(one: Path, other: Path) -> bool:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(publishing, "exchange", refused)


def no_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without the one step."""
    monkeypatch.setattr(publishing, "exchange", lambda *_: False)


def left(site: Path) -> list[str]:
    """What lies in the folder of the published one."""
    return sorted(path.name for path in site.parent.iterdir())


def test_the_old_site_stands_until_the_new_one_takes_its_place(site: Path) -> None:
    publication = built(site)
    assert snapshot(site) == OLD
    publication.publish()
    assert snapshot(site) == NEW
    assert left(site) == ["site"]


def test_what_is_abandoned_was_never_there(site: Path) -> None:
    built(site).abandon()
    assert snapshot(site) == OLD
    assert left(site) == ["site"]


def test_the_first_site_needs_no_folder(tmp_path: Path) -> None:
    built(tmp_path / "new" / "site").publish()
    assert snapshot(tmp_path / "new") == {f"site/{name}": data for name, data in NEW.items()}


def test_without_an_exchange_two_renames_do_the_same(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    no_exchange(monkeypatch)
    built(site).publish()
    assert snapshot(site) == NEW
    assert left(site) == ["site"]


def test_a_build_killed_between_two_renames_has_its_old_site_back_at_the_next_one(site: Path) -> None:
    write(NEW, site.with_name(".site.building"))
    site.rename(site.with_name(".site.old"))
    publication = built(site)
    assert snapshot(site) == OLD
    publication.abandon()
    assert left(site) == ["site"]


def test_when_the_second_rename_fails_the_first_is_undone(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    no_exchange(monkeypatch)
    publication = built(site)
    rename = Path.rename

    def fail_once(self: Path, target: Path) -> Path:
        if self == publication.building:
            raise OSError(errno.EIO, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_once)
    with pytest.raises(PublishingError, match=f"the new site cannot take the place of {site}: Input/output error"):
        publication.publish()
    assert snapshot(site) == OLD
    assert left(site) == ["site"]


def test_two_folders_change_places_in_one_step(tmp_path: Path) -> None:
    write({"one/a": b"1", "other/b": b"2"}, tmp_path)
    if exchange(tmp_path / "one", tmp_path / "other"):
        assert snapshot(tmp_path) == {"other/a": b"1", "one/b": b"2"}
    else:
        assert sys.platform != "linux"


def test_an_exchange_that_the_system_refuses_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "one", tmp_path / "other")


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EBUSY, errno.EPERM])
def test_a_folder_that_cannot_be_moved_keeps_its_place_and_its_files_change(
    site: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    refuse(monkeypatch, number)
    place, told = site.stat().st_ino, list[str]()
    built(site, told).publish()
    assert (snapshot(site), site.stat().st_ino) == (NEW, place)
    assert told == [f"{site} {IN_PIECES} ({os.strerror(number)}): at the end its files change places one by one"]
    assert left(site) == ["site"]


def test_a_full_disk_while_the_files_are_brought_over_leaves_the_old_site(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, errno.EXDEV)
    publication = built(site)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("shutil.copytree", full)
    with pytest.raises(PublishingError, match="No space left on device"):
        publication.publish()
    assert snapshot(site) == OLD


def test_where_nothing_can_be_put_beside_it_the_site_is_built_inside(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def denied(path: Path, *arguments: int) -> int:
        if Path(path).parent == site.parent:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *arguments)

    monkeypatch.setattr(os, "open", denied)
    told: list[str] = []
    publication = built(site, told)
    monkeypatch.undo()
    assert publication.building == site / ".site.building"
    assert {name: (site / name).read_bytes() for name in OLD} == OLD
    publication.publish()
    assert snapshot(site) == NEW
    assert told == [
        f"{site} {IN_PIECES} ({site.parent}: Permission denied): at the end its files change places one by one"
    ]


def test_a_disk_that_is_full_from_the_start_is_one_line(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(PublishingError) as error:
        begin(site, print)
    assert str(error.value) == f"{site} cannot be built: No space left on device"
    assert snapshot(site) == OLD


def test_a_file_in_the_place_of_the_site_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file", encoding="utf-8")
    with pytest.raises(PublishingError) as error:
        begin(tmp_path / "site", print)
    assert str(error.value) == f"{tmp_path / 'site'} is a file; the site needs a folder"


def test_a_link_to_the_site_stays_a_link(site: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(site, target_is_directory=True)
    built(link).publish()
    assert link.is_symlink()
    assert snapshot(site) == NEW


def test_hidden_files_of_the_site_outlive_a_build(site: Path) -> None:
    hidden = {".nojekyll": b"", ".git/HEAD": b"ref"}
    write(hidden, site)
    built(site).publish()
    assert snapshot(site) == {**NEW, **hidden}


def test_a_dirty_build_begins_with_the_published_files(site: Path) -> None:
    publication = begin(site, print, keep=True)
    assert snapshot(publication.building) == OLD
    assert (publication.building / "a/b.html").stat().st_mtime_ns == (site / "a/b.html").stat().st_mtime_ns
    publication.abandon()


def test_two_builds_of_one_site_at_once_are_refused_and_the_first_goes_on(site: Path) -> None:
    first = built(site)
    with pytest.raises(PublishingError) as error:
        begin(site, print)
    assert str(error.value) == f"another build of {site} runs; begin again when it has ended"
    first.publish()
    assert snapshot(site) == NEW
    built(site).abandon()


def test_a_publication_that_has_ended_leaves_the_next_one_alone(site: Path) -> None:
    first = built(site)
    first.publish()
    second = built(site)
    first.abandon()
    second.publish()
    assert snapshot(site) == NEW


def test_builds_of_two_sites_in_one_folder_do_not_meet(site: Path) -> None:
    first, other = built(site), built(site.with_name("other"))
    first.publish()
    other.publish()
    assert left(site) == ["other", "site"]


def test_what_a_killed_build_left_is_taken_away(site: Path) -> None:
    write({"site/.site.building": b"", ".site.building/index.html": b"half", ".site.lock": b""}, site.parent)
    (site / ".site.building").unlink()
    built(site).publish()
    assert snapshot(site) == NEW
    assert left(site) == ["site"]


def test_a_lock_of_another_process_holds_until_that_process_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    hold = (
        "import sys, time; from pathlib import Path; from generator.shell.lock import Lock\n"
        "Lock(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", hold, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(BusyError):
            Lock(path)
        holder.kill()
        holder.wait()
    lock = Lock(path)
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_lock_is_taken_again_when_its_holder_took_the_file_away_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"
    opened, seen = os.open, list[int]()

    def take_away(*arguments: object) -> int:
        handle = opened(*arguments)  # type: ignore[arg-type]
        if not seen:
            path.unlink()
        seen.append(handle)
        return handle

    monkeypatch.setattr(os, "open", take_away)
    Lock(path).release()
    assert len(seen) == 2


def test_a_file_system_without_locks_is_built_on_nevertheless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", none)
    Lock(tmp_path / "lock").release()
