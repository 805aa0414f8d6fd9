#!/usr/bin/env python3
"""Runs the commands of bench/build-speed.sh and prints a row of its table.

usage: measure.py build-row BACKFILE IN HUGO_SITE WORK ARTICLES RUNS

Each run has a fresh folder; the time is of the whole process, from its start; the memory is the process's largest resident set.
"""
import glob
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

PRIORITY = os.environ.get("RUN_WITH", "").split()


def timed(command, cwd=None):
    """Seconds, MB and standard output of a command that must succeed."""
    start = time.monotonic()
    process = subprocess.Popen(PRIORITY + command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status != 0:
        sys.exit("failed: %s (%s)" % (" ".join(command), status))
    return seconds, usage.ru_maxrss / 1000, out


def median(figures):
    return statistics.median(figures)


def build_row(backfile, source, peer, work, articles, runs):
    site, state = None, None
    full, memory, tar, same, one, hugo, hugo_memory, written = [], [], [], [], [], [], [], []
    for run in range(runs):
        site, state = "%s/site-%s-%d" % (work, articles, run), "%s/state-%s-%d" % (work, articles, run)
        seconds, megabytes, _ = timed([backfile, "build", source, "-o", site, "--state", state], cwd=work)
        full.append(seconds)
        memory.append(megabytes)
        archive = work + "/site.tar"
        subprocess.run(["tar", "cf", archive, "-C", site, "."], check=True)
        fresh = "%s/unpacked-%d" % (work, run)
        os.mkdir(fresh)
        tar.append(timed(["tar", "xf", archive, "-C", fresh])[0])
        os.remove(archive)
        shutil.rmtree(fresh)
        same.append(timed([backfile, "build", source, "-o", site, "--state", state], cwd=work)[0])
        seconds, files = changed(backfile, source, site, state, work, run)
        one.append(seconds)
        written.append(files)
        if peer:
            seconds, megabytes, _ = timed(["hugo", "--quiet", "-s", peer, "-d", "%s/hugo-out-%d" % (work, run)])
            hugo.append(seconds)
            hugo_memory.append(megabytes)
            shutil.rmtree("%s/hugo-out-%d" % (work, run))
        shutil.rmtree(site)
        shutil.rmtree(state)
    print("| %s | %.2f | %.0f | %.2f | %.2f (%d) | %.2f | %s | %s | %.1f | %s |" % (
        format(int(articles), ","), median(full), median(memory), median(same), median(one), max(written), median(tar),
        "%.2f" % median(hugo) if hugo else "", "%.0f" % median(hugo_memory) if hugo else "", median(full) / median(tar),
        "%.1f" % (median(hugo) / median(full)) if hugo else ""), flush=True)


def changed(backfile, source, site, state, work, run):
    """One article's last sentence is said twice; then as it was."""
    files = sorted(glob.glob(source + "/*/*.txt"))
    path = files[len(files) // 2]
    with open(path, encoding="utf-8") as file:
        text = file.read()
    times = os.stat(path)
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(re.sub(r"(\n[^\n]{80,}\n)(?!.*\n[^\n]{80,}\n)", r"\1\nIt was said again a day later, at greater length than before.\n", text, count=1, flags=re.S))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 10 ** 9))
        seconds, _, out = timed([backfile, "build", source, "-o", site, "--state", state], cwd=work)
    finally:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    return seconds, int(re.search(r"(\d+) written", out).group(1))


if __name__ == "__main__":
    if len(sys.argv) != 8 or sys.argv[1] != "build-row":
        sys.exit(__doc__)
    build_row(*sys.argv[2:7], int(sys.argv[7]))
