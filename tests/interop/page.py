"""Runs every command and program of `docs/integrating.md` as it stands, each language in an empty folder.

A fence that names a file after its language is written there; an `sh` fence is run. Every language must end
with the same answer.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "target/interop/page"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)
ANSWER = "incomplete 0/15"


def run(script: str, folder: Path) -> str:
    env = os.environ | {
        "CARGO_INSTALL_ROOT": str(WORK.parent),
        "PATH": f"{WORK.parent / 'bin'}:{os.environ['PATH']}",
    }
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=folder, env=env, stdout=subprocess.PIPE, text=True
    )
    if done.returncode != 0:
        sys.exit(f"this fails:\n{script}\n{done.stdout}")
    return done.stdout.strip()


def main() -> None:
    page = (ROOT / "docs/integrating.md").read_text("utf-8")
    answers = {}
    for section in page.split("\n## "):
        title = section.split("\n", 1)[0].lstrip("# ")
        fences = [one for one in FENCE.findall(section) if one[0] == "sh" or one[1]]
        if not fences:
            continue
        folder = ROOT
        if any(name for _, name, _ in fences):
            folder = WORK / title
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            for shipped in ("standard", "examples"):
                shutil.copytree(ROOT / shipped, folder / shipped)
        for language, name, body in fences:
            if language == "sh":
                answers[title] = run(body, folder)
            else:
                (folder / name).write_text(body, "utf-8")
        print(f"{title}: {answers[title]}")
    said = {answers.get(language) for language in ("Python", "TypeScript", "Go")}
    if said != {ANSWER}:
        sys.exit(f"the page promises {ANSWER!r} in every language, not {answers}")


if __name__ == "__main__":
    main()
