// Workloads of the benchmark. Each makes a folder with an orchestrator.yml, a build.ninja, a Makefile and a list for xargs.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small seeded generator (mulberry32), so that every run measures the same graphs. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const id = (index) => `t${String(index).padStart(6, '0')}`;

const flat = (count) => Array.from({ length: count }, (_, index) => ({ id: id(index), needs: [] }));

const chain = (count) =>
  Array.from({ length: count }, (_, index) => ({ id: id(index), needs: index === 0 ? [] : [id(index - 1)] }));

function layered(layers, width, fan) {
  const next = random(1);
  return Array.from({ length: layers * width }, (_, index) => {
    const layer = Math.floor(index / width);
    if (layer === 0) return { id: id(index), needs: [] };
    const needs = new Set();
    while (needs.size < fan) needs.add(id((layer - 1) * width + Math.floor(next() * width)));
    return { id: id(index), needs: [...needs].toSorted((a, b) => (a < b ? -1 : 1)) };
  });
}

/** Sleeps of 0.05 to 1.5 s, most of them short, with up to three earlier tasks each. */
function sleepy(count, seed) {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const needs = new Set();
    for (let wanted = Math.min(index, Math.floor(next() * 4)); wanted > 0; wanted -= 1)
      needs.add(id(Math.floor(next() * index)));
    return {
      id: id(index),
      needs: [...needs].toSorted((a, b) => (a < b ? -1 : 1)),
      sleep: Number(Math.min(1.5, Math.max(0.05, 0.15 / (next() + 0.08))).toFixed(2)),
    };
  });
}

/** The time no scheduler can beat: the longest path, or the work shared evenly. */
export function lowerBound(tasks, workers) {
  const end = new Map();
  for (const task of tasks) end.set(task.id, task.sleep + Math.max(0, ...task.needs.map((need) => end.get(need))));
  return Math.max(...end.values(), tasks.reduce((sum, task) => sum + task.sleep, 0) / workers);
}

function write(folder, tasks, script) {
  mkdirSync(join(folder, 's'), { recursive: true });
  for (const task of tasks) {
    const path = join(folder, 's', `${task.id}.sh`);
    writeFileSync(path, script(task));
    chmodSync(path, 0o755);
  }
  const line = (task) => `  ${task.id}: { script: s/${task.id}.sh, needs: [${task.needs.join(', ')}] }\n`;
  writeFileSync(join(folder, 'orchestrator.yml'), `tasks:\n${tasks.map(line).join('')}`);
  writeFileSync(
    join(folder, 'build.ninja'),
    `rule r\n  command = $cmd\n${tasks.map((task) => `build ${task.id}: r${task.needs.length > 0 ? ` | ${task.needs.join(' ')}` : ''}\n  cmd = ./s/${task.id}.sh\n`).join('')}`,
  );
  const names = tasks.map((task) => task.id).join(' ');
  writeFileSync(
    join(folder, 'Makefile'),
    `.PHONY: all ${names}\nall: ${names}\n${tasks.map((task) => `${task.id}: ${task.needs.join(' ')}\n\t@./s/${task.id}.sh\n`).join('')}`,
  );
  writeFileSync(join(folder, 'list'), tasks.map((task) => `./s/${task.id}.sh\n`).join(''));
  return { folder, tasks };
}

const trivial = () => '#!/bin/sh\nexit 0\n';

export const workloads = {
  w1a: (root) => write(join(root, 'w1a'), flat(1000), trivial),
  w2: (root) => write(join(root, 'w2'), layered(20, 50, 3), trivial),
  w3: (root) => write(join(root, 'w3'), chain(300), trivial),
  // 50 MB of text a script, in 4 KiB writes.
  w4: (root) =>
    write(
      join(root, 'w4'),
      flat(20),
      () =>
        `#!/bin/sh\nyes '${'a line of a log that somebody will want to read '.repeat(2)}' | head -c 50000000 | dd bs=4k 2>/dev/null\n`,
    ),
  w6: (root, seed) =>
    write(join(root, `w6-${seed}`), sleepy(60, seed), (task) => `#!/bin/sh\nexec sleep ${task.sleep}\n`),
  w5: (root, count) => write(join(root, `w5-${count}`), layered(count / 100, 100, 3), trivial),
  w8: (root) => {
    const folder = join(root, 'w8');
    const next = random(8);
    for (let index = 0; index < 2000; index += 1) {
      const path = join(folder, 'tree', `a${index % 20}`, `b${Math.floor(index / 20) % 10}`, `c${index}`);
      mkdirSync(path, { recursive: true });
      for (let file = 0; file < 49; file += 1)
        writeFileSync(join(path, `f${Math.floor(next() * 1e9)}-${file}.txt`), '');
      writeFileSync(join(path, 'one.task.sh'), '#!/bin/sh\n');
    }
    writeFileSync(
      join(folder, 'orchestrator.yml'),
      "discover: { path: tree, include: ['**/*.task.sh'], max-depth: 9, gitignore: false }\n",
    );
    return { folder, tasks: [] };
  },
};
