#!/usr/bin/env node
// Keeps a copy of the cleaned readings, named by their digest.
// /// orchestrator
// needs: [scripts/clean.py]
// tags: [archive]
// timeout: 30s
// ///
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';

const out = process.env.OUT;
const digest = createHash('sha256')
  .update(readFileSync(`${out}/clean.csv`))
  .digest('hex');
mkdirSync(`${out}/archive`, { recursive: true });
copyFileSync(`${out}/clean.csv`, `${out}/archive/${digest.slice(0, 12)}.csv`);
console.log(`archived as ${digest.slice(0, 12)}.csv`);
