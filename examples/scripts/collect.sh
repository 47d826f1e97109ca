#!/bin/sh
# Collects the night's readings into one file.
set -eu
mkdir -p "$OUT"
cp data/readings.csv "$OUT/raw.csv"
rows=$(($(wc -l <"$OUT/raw.csv") - 1))
echo "collected $rows readings"
echo "rows=$rows" >>"$GITHUB_OUTPUT"
