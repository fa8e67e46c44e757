#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Springback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tones of the guided session beside this file. Needs nothing but Python."""
import math
import pathlib
import struct
import wave

RATE = 16_000


def note(hertz, seconds, loudness=0.5):
    """A soft tone with a little of its octave: quick in, slow out, no click at either end."""
    count = int(RATE * seconds)
    for i in range(count):
        t = i / RATE
        swell = min(1, t / 0.008) * min(1, (count - i) / (0.02 * RATE)) * math.exp(-3 * t / seconds)
        wave_ = 0.85 * math.sin(2 * math.pi * hertz * t) + 0.15 * math.sin(4 * math.pi * hertz * t)
        yield loudness * swell * wave_


def rest(seconds):
    return [0.0] * int(RATE * seconds)


TONES = {
    "start": [note(880, 0.32, 0.7)],
    "half": [note(659, 0.10), rest(0.05), note(659, 0.14)],
    "tick": [note(587, 0.09)],
    "end": [note(784, 0.16, 0.7), note(523, 0.30, 0.7)],
    "rest_ending": [note(523, 0.12), rest(0.04), note(659, 0.20)],
}

for name, parts in TONES.items():
    samples = [s for part in parts for s in part]
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(32_000 * s)) for s in samples))
