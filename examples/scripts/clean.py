"""Drops readings that no thermometer can have seen."""

import csv
import os
import pathlib

out = pathlib.Path(os.environ["OUT"])
kept, dropped = [], 0
with open(out / "raw.csv", newline="") as file:
    for line, row in enumerate(csv.DictReader(file), start=2):
        if -60 <= float(row["celsius"]) <= 60:
            kept.append(row)
        else:
            dropped += 1
            print(f"::notice file=data/readings.csv,line={line},title=Dropped::{row['station']} said {row['celsius']} °C")

with open(out / "clean.csv", "w", newline="") as file:
    writer = csv.DictWriter(file, ["time", "station", "celsius"])
    writer.writeheader()
    writer.writerows(kept)

with open(os.environ["GITHUB_OUTPUT"], "a") as file:
    print(f"kept={len(kept)}", f"dropped={dropped}", sep="\n", file=file)
print(f"kept {len(kept)}, dropped {dropped}")
