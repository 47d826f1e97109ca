// Mean temperature of one station.
import { readFileSync, writeFileSync } from 'node:fs';

const [station] = process.argv.slice(2);
const [, ...lines] = readFileSync(`${process.env.OUT}/clean.csv`, 'utf8').trim().split(/\r?\n/);
const readings = lines.map((line) => line.split(',')).filter(([, name]) => name === station);
const mean = readings.reduce((sum, [, , celsius]) => sum + Number(celsius), 0) / readings.length;
writeFileSync(`${process.env.OUT}/${station}.mean`, mean.toFixed(1));
console.log(`${station}: ${mean.toFixed(1)} °C over ${readings.length} readings`);
