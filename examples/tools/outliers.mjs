// Looks for jumps of more than ten degrees within an hour. Exit code 3: found some.
import { readFileSync } from 'node:fs';

const [, ...lines] = readFileSync(`${process.env.OUT}/clean.csv`, 'utf8').trim().split(/\r?\n/);
const last = new Map();
let found = 0;
for (const [time, station, celsius] of lines.map((line) => line.split(','))) {
  const before = last.get(station) ?? Number(celsius);
  if (Math.abs(Number(celsius) - before) > 10) {
    found += 1;
    console.log(
      `::warning file=data/readings.csv,title=Jump::${station} went from ${before} to ${celsius} °C before ${time}`,
    );
  }
  last.set(station, Number(celsius));
}
process.exitCode = found > 0 ? 3 : 0;
