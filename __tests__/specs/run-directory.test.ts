import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RunEvent } from '../../src/model/event.ts';
import { recordOf } from '../../src/model/fold.ts';
import type { TaskFile, TaskOutput } from '../../src/model/record.ts';
import { documents } from '../../src/reporting/reports.ts';
import { whyFailed } from '../../src/files/why-failed.ts';
import { createJournal } from '../../src/store/journal.ts';
import { createRunDirectory, type RunDirectory } from '../../src/store/run-directory.ts';
import { openRunDirectory } from '../../src/store/stored-run.ts';
import { newRunId } from '../../src/store/run-id.ts';
import { journalOf, toldAttempt, toldResult } from '../support/told-run.ts';

let base: string;
let output: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-')));
  output = join(base, 'out');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const idOf = (n: number): string => `20261121-041502-aaaa${String(n).padStart(2, '0')}`;

function made(run_id = idOf(0)): RunDirectory {
  const { value, diagnostics } = createRunDirectory({ output_dir: output, run_id });
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no run directory');
  return value;
}

const runs = (): readonly string[] => readdirSync(join(output, 'runs')).filter((name) => !name.startsWith('.'));
const isRoot = process.getuid?.() === 0;

const results = [
  toldResult('build', [toldAttempt(0, 1)]),
  toldResult('test', [toldAttempt(1, 2, { status: 'failed', exit_code: 1, reason: 'exit code 1' })], {
    needs: ['build'],
  }),
  toldResult('deploy', [], { needs: ['test'] }),
];
const taskOutput: TaskOutput = {
  stdout: 'out\n',
  stderr: 'err\n',
  stdout_truncated: false,
  stderr_truncated: false,
  summary: '**built**',
};

/** Writes a whole run as the orchestrator does; the directory is still open. */
function written(directory: RunDirectory, events: readonly RunEvent[] = journalOf(results)): RunDirectory {
  for (const event of events) {
    directory.journal.append(event);
    if (event.type !== 'task-ended') continue;
    if (event.result.log !== null) writeFileSync(join(directory.path, event.result.log), 'one\ntwo\nthree\n');
    directory.writeTask(event.task, event.result, event.task === 'deploy' ? undefined : taskOutput);
  }
  return directory;
}

describe('<output-dir>/runs/<run-id>/', () => {
  test('run ids are sortable and unique', () => {
    const now = new Date('2026-11-21T04:15:02.999Z');
    expect(newRunId(now, () => 0.5)).toMatch(/^20261121-041502-[0-9a-z]{6}$/);
    expect(newRunId(now, Math.random)).not.toBe(newRunId(now, Math.random));
    expect(newRunId(new Date('2026-11-21T04:15:03Z'), () => 0) > newRunId(now, () => 0.999)).toBe(true);
    // So that `latest` is the newer one of two runs within a second.
    const before = new Date('2026-11-21T04:15:02.998Z');
    expect(newRunId(now, () => 0) > newRunId(before, () => 0.999)).toBe(true);
  });

  test('<output-dir>/latest points to the newest', () => {
    made(idOf(1)).close();
    made(idOf(2)).close();
    expect(realpathSync(join(output, 'latest'))).toBe(realpathSync(join(output, 'runs', idOf(2))));
    made(idOf(0)).close();
    expect(readlinkSync(join(output, 'latest'))).toBe(`runs/${idOf(2)}`);
  });

  test('where latest is a file that holds the path, it is followed', () => {
    const directory = written(made());
    directory.close();
    rmSync(join(output, 'latest'));
    writeFileSync(join(output, 'latest'), `runs/${idOf(0)}\n`);
    expect(openRunDirectory(join(output, 'latest')).value?.path).toBe(directory.path);
  });

  test('a folder of the user that is called latest stays, and the run goes on', () => {
    mkdirSync(join(output, 'latest', 'mine'), { recursive: true });
    expect(made().failures).toEqual([expect.stringMatching(/^can't write latest: /)]);
    expect(existsSync(join(output, 'latest', 'mine'))).toBe(true);
  });

  test('the output folder ignores itself in git', () => {
    made();
    expect(readFileSync(join(output, '.gitignore'), 'utf8')).toBe('*\n');
    writeFileSync(join(output, '.gitignore'), 'mine\n');
    made(idOf(1));
    expect(readFileSync(join(output, '.gitignore'), 'utf8')).toBe('mine\n');
  });

  test('a run id that is there already is refused, and what is there stays', () => {
    const directory = made();
    const { value, diagnostics } = createRunDirectory({ output_dir: output, run_id: idOf(0) });
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'unusable-output-directory', severity: 'error' });
    expect(existsSync(directory.path)).toBe(true);
  });
});

describe('tasks/<slug>.json is one result with output', () => {
  test('in the order of the specification', () => {
    const directory = written(made());
    const file = JSON.parse(readFileSync(join(directory.path, 'tasks', 'build.json'), 'utf8')) as TaskFile;
    expect(Object.keys(file).slice(0, 12).join()).toBe(
      'script,name,subdirectory,start_time,end_time,status,exit_code,execution_time,stdout,stderr,error,id',
    );
    expect(file).toMatchObject({ stdout: 'out\n', stderr: 'err\n', summary: '**built**', id: 'build' });
  });

  test('without any where the task never ran', () => {
    const directory = written(made());
    const file = JSON.parse(readFileSync(join(directory.path, 'tasks', 'deploy.json'), 'utf8')) as TaskFile;
    expect(file).toMatchObject({ status: 'skipped', stdout: '', stderr: '', summary: null });
  });

  test('all written to a temporary name and renamed: nothing else is left', () => {
    const directory = written(made());
    for (const [name, document] of Object.entries(documents)) {
      directory.write(name, document(recordOf(journalOf(results)), directory.sources));
    }
    directory.close();
    expect(readdirSync(directory.path).toSorted()).toEqual(
      ['events.ndjson', 'junit.xml', 'logs', 'report.md', 'run.json', 'tasks'].toSorted(),
    );
    expect(readdirSync(join(directory.path, 'tasks')).toSorted()).toEqual(['build.json', 'deploy.json', 'test.json']);
    expect(readdirSync(output).toSorted()).toEqual(['.gitignore', 'latest', 'runs']);
  });

  test('a link in the place of a file is replaced, not followed', () => {
    if (process.platform === 'win32') return;
    const directory = made();
    const outside = join(base, 'precious');
    writeFileSync(outside, 'mine');
    symlinkSync(outside, join(directory.path, 'report.md'));
    directory.write('report.md', 'new');
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    expect(readFileSync(join(directory.path, 'report.md'), 'utf8')).toBe('new');
  });
});

describe('The report of a finished run printed again from its directory', () => {
  test.each(Object.keys(documents) as (keyof typeof documents)[])('%s has the same bytes', (name) => {
    const directory = written(made());
    const events = journalOf(results);
    const first = documents[name](recordOf(events), directory.sources);
    directory.close();
    const stored = openRunDirectory(directory.path).value;
    if (stored === undefined) throw new Error('not read');
    expect(documents[name](stored.record, stored.sources)).toBe(first);
    if (name === 'report.md') expect(first).toContain('**built**');
  });

  test('a log tail is the end of the log, from the start of a line', () => {
    const directory = written(made());
    const [build] = results;
    if (build === undefined) throw new Error('no result');
    expect(directory.sources.logTail(build, 1000)).toBe('one\ntwo\nthree\n');
    expect(directory.sources.logTail(build, 9)).toBe('three\n');
    expect(directory.sources.logTail(build, 3)).toBe('ee\n');
  });

  test('a journal from elsewhere reads no file outside its logs', () => {
    if (process.platform === 'win32') return;
    const directory = made();
    writeFileSync(join(base, 'secret'), 'secret');
    symlinkSync(join(base, 'secret'), join(directory.path, 'logs', 'link.log'));
    for (const log of ['../../../secret', 'logs/../../../../secret', '/etc/passwd', 'logs/link.log', 'logs/..']) {
      expect(directory.sources.logTail(toldResult('x', [], { log }), 100)).toBe('');
    }
  });
});

describe('events.ndjson', () => {
  const journalPath = (directory: RunDirectory): string => join(directory.path, 'events.ndjson');

  test('every event is there before append returns', () => {
    const directory = made();
    const events = journalOf(results);
    for (const [index, event] of events.entries()) {
      directory.journal.append(event);
      expect(readFileSync(journalPath(directory), 'utf8').split('\n')).toHaveLength(index + 2);
    }
    expect(openRunDirectory(directory.path).value?.events).toEqual(events);
  });

  test('a torn last line is dropped', () => {
    const directory = written(made());
    directory.close();
    const whole = readFileSync(journalPath(directory));
    const events = journalOf(results);
    truncateSync(journalPath(directory), whole.length - 5);
    const { value, diagnostics } = openRunDirectory(directory.path);
    expect(diagnostics).toEqual([]);
    expect(value?.events).toEqual(events.slice(0, -1));
    expect(value?.record.status).toBe('running');
  });

  test('cut anywhere, it gives the events before the cut', () => {
    const directory = written(made());
    directory.close();
    const whole = readFileSync(journalPath(directory));
    const first = whole.indexOf(10) + 1;
    for (let end = first; end < whole.length; end += 97) {
      writeFileSync(journalPath(directory), whole.subarray(0, end));
      const complete = whole.subarray(0, end).toString().split('\n').length - 1;
      expect(openRunDirectory(directory.path).value?.events).toHaveLength(complete);
    }
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['no event', '[1]'],
    ['of an unknown type', '{"type":"task-exploded","time":"x"}'],
    ['with a wrong field', '{"type":"task-ended","time":"x","task":"a","status":"passed","result":{"id":"a"}}'],
    ['that pollutes', '{"type":"__proto__","time":"x"}'],
  ])('a line that is %s is reported and left out', (_, line) => {
    const directory = written(made());
    directory.close();
    appendFileSync(journalPath(directory), `${line}\n`);
    const { value, diagnostics } = openRunDirectory(directory.path);
    expect(value?.events).toEqual(journalOf(results));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'unreadable-event', severity: 'warning' });
  });

  test.each([
    ['that is not there', () => join(output, 'nowhere')],
    ['that is a file', () => join(output, '.gitignore')],
    ['without a journal', () => output],
  ])('a folder %s is no run directory, and it says so', (_, path) => {
    made();
    const { value, diagnostics } = openRunDirectory(path());
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'no-run-directory', severity: 'error' });
  });
});

describe('The newest 20 run directories are kept', () => {
  const make = (count: number, from = 0): void => {
    for (let n = from; n < from + count; n += 1) written(made(idOf(n))).close();
  };

  test('and older ones are removed', () => {
    make(23);
    expect(runs()).toEqual(Array.from({ length: 20 }, (_, index) => idOf(index + 3)));
  });

  test('but nothing that is not ours', () => {
    mkdirSync(join(output, 'runs', 'notes'), { recursive: true });
    mkdirSync(join(output, 'runs', '20200101-000000-zzzzzz'));
    writeFileSync(join(output, 'runs', '20200101-000000-yyyyyy'), 'a file');
    mkdirSync(join(base, 'elsewhere'));
    writeFileSync(join(base, 'elsewhere', 'events.ndjson'), '');
    if (process.platform !== 'win32')
      symlinkSync(join(base, 'elsewhere'), join(output, 'runs', '20200101-000000-xxxxxx'));
    make(22);
    expect(runs()).toEqual(expect.arrayContaining(['notes', '20200101-000000-zzzzzz', '20200101-000000-yyyyyy']));
    expect(existsSync(join(base, 'elsewhere', 'events.ndjson'))).toBe(true);
    expect(runs().filter((name) => name.startsWith('20261121'))).toHaveLength(20);
  });

  test('links within a removed directory are not followed', () => {
    if (process.platform === 'win32') return;
    const precious = join(base, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'file'), 'mine');
    const directory = made(idOf(0));
    symlinkSync(precious, join(directory.path, 'logs', 'link'));
    directory.close();
    make(20, 1);
    expect(existsSync(directory.path)).toBe(false);
    expect(readFileSync(join(precious, 'file'), 'utf8')).toBe('mine');
  });

  test('a run that goes on is left alone', () => {
    const going = written(made(idOf(0)));
    make(21, 1);
    expect(runs()).toContain(idOf(0));
    expect(runs()).not.toContain(idOf(1));
    going.close();
    // Its own directory is what people look at now; the next run removes it.
    expect(runs()).toContain(idOf(0));
    make(1, 30);
    expect(runs()).not.toContain(idOf(0));
  });

  test('a run that was killed is removed when its day is over and its process is gone', () => {
    const killed = made(idOf(0));
    const found = readdirSync(join(output, 'runs')).find((file) => file.endsWith('.running'));
    const mark = join(output, 'runs', found ?? '');
    // The number is that of a process which runs, but which was started at another time.
    writeFileSync(mark, readFileSync(mark, 'utf8').replace(/\.\d+\./, '.1.'));
    make(20, 1);
    expect(runs()).toContain(idOf(0));
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(join(killed.path, 'events.ndjson'), yesterday, yesterday);
    make(1, 21);
    expect(runs()).not.toContain(idOf(0));
    expect(readdirSync(join(output, 'runs')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('Expected trouble is told in a sentence, and the run goes on where it can', () => {
  test('an output directory that cannot be made', () => {
    writeFileSync(output, 'a file');
    const { value, diagnostics } = createRunDirectory({ output_dir: join(output, 'below'), run_id: idOf(0) });
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.message).toMatch(/^can't write to the output directory .*: a part of the path is no folder/);
  });

  test('a read-only one', () => {
    if (isRoot || process.platform === 'win32') return; // nothing is read-only to root
    mkdirSync(output);
    chmodSync(output, 0o500);
    const { diagnostics } = createRunDirectory({ output_dir: output, run_id: idOf(0) });
    expect(diagnostics[0]?.message).toContain('permission denied');
    chmodSync(output, 0o700);
  });

  test('a file that cannot be written is told once', () => {
    const directory = made();
    for (const result of results) directory.writeTask(`no/${result.id}`, result, undefined);
    directory.write('no/such/folder', '');
    expect(directory.failures).toEqual([
      expect.stringMatching(/^can't write tasks\/: there is no such file or folder/),
      expect.stringMatching(/^can't write no\/such\/folder: /),
    ]);
  });

  test('a full disk costs the journal its lines but not the run', () => {
    if (!existsSync('/dev/full')) return;
    const failures: string[] = [];
    const journal = createJournal('/dev/full', (error) => failures.push(whyFailed(error)));
    for (const event of journalOf(results)) journal.append(event);
    journal.close();
    expect(new Set(failures)).toEqual(new Set(['no space is left on the disk (ENOSPC)']));
  });
});
