"""Builds a project again and again, in processes that are killed, or whose disk is full, from a given moment on.

A moment is one change of the file system. Reads lines such as ``kill 17`` and answers each with an exit status;
``count 0`` kills nothing, and writes the names of all moments into ``moments.txt``.
"""

import errno
import os
import signal
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

from mkdocs.exceptions import Abort

from tests.sites.copies import build_site
from tests.stub_typst import StubCompiler

_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "shutil.rmtree", "ctypes.dlsym"}
_NEED_SPACE = {"open", "os.mkdir"}


def main(project: Path) -> None:
    """Answers one line after the other."""
    with patch("typst.Compiler", StubCompiler):
        for line in sys.stdin:
            kind, moment = line.split()
            child = os.fork()
            if child == 0:
                os._exit(_build(project, kind, int(moment)))
            print(os.waitpid(child, 0)[1], flush=True)


def _build(project: Path, kind: str, last: int) -> int:
    moments: list[str] = []

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if not writes and event not in _CHANGES:
            return
        moments.append(event)
        if kind == "kill" and len(moments) == last:
            os.kill(os.getpid(), signal.SIGKILL)
        if kind == "full" and len(moments) >= last and event in _NEED_SPACE:
            raise OSError(errno.ENOSPC, "No space left on device")

    sys.addaudithook(count)
    try:
        build_site(project, strict=False)
    except (OSError, Abort):
        return 1
    if kind == "count":
        (project / "moments.txt").write_text("\n".join(moments), encoding="utf-8")
    return 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
