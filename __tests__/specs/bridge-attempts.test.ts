import { spawnSync } from 'node:child_process';

import { describe, expect, test } from '@jest/globals';

import { attemptsFunction } from '../../src/bridge/shell/attempts.ts';
import { tempRepo } from '../support/temp-repo.ts';

/** How `orchestrate` ends in a real bash, and how many attempts its command had. */
function orchestrated(options: string, command: string): { readonly code: number | null; readonly attempts: number } {
  using repo = tempRepo({ 'task.sh': `echo >> attempts\n${command}\n` });
  const script = `${attemptsFunction}\nset -eo pipefail\norchestrate ${options} -- bash task.sh\n`;
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-c', script], { cwd: repo.path, stdio: 'ignore' });
  const count = spawnSync('wc', ['-l', 'attempts'], { cwd: repo.path, encoding: 'utf8' }).stdout;
  return { code: status, attempts: Number.parseInt(count, 10) };
}

describe('The shell function that gives a job of another engine what it lacks', () => {
  test.each([
    ['tries a failed attempt again', "--retries 2 --pauses '0.01 0.01'", '[ "$ORCHESTRATOR_ATTEMPT" = 3 ]', 0, 3],
    ['takes an allowed exit code as a success', "--allow '0 42'", 'exit 42', 0, 1],
    ['takes exit code 0 as a failure where it is not allowed', '--retries 1 --pauses 0.01 --allow 3', 'exit 0', 1, 2],
    ['keeps the exit code of the last attempt', '--retries 1 --pauses 0.01', 'exit 7', 7, 2],
    ['takes no timeout for an allowed exit code', "--allow '0 124' --timeout 0.2", 'sleep 30', 124, 1],
    [
      'takes no exit code for a timeout',
      "--retries 2 --pauses '0.01 0.01' --retry-on timeout --timeout 30",
      'exit 124',
      124,
      1,
    ],
    [
      'tells a timeout that only SIGKILL could end',
      '--retries 1 --pauses 0.01 --retry-on timeout --timeout 0.3 --kill-after 0.1',
      '[ "$ORCHESTRATOR_ATTEMPT" = 1 ] || exit 0\ntrap "" TERM\nwhile :; do sleep 0.1; done',
      0,
      2,
    ],
    [
      'takes a command that the script does not find for a failure',
      '--retries 1 --pauses 0.01',
      'no-such-tool',
      127,
      2,
    ],
    ['and not for a task that could not be started', '--retries 1 --pauses 0.01 --retry-on error', 'exit 127', 127, 1],
    [
      'takes no timeout for the exit code that stands for one',
      "--retries 1 --pauses 0.01 --retry-on '124' --timeout 0.2",
      'sleep 30',
      124,
      1,
    ],
    ['tries what its exit code says', "--retries 1 --pauses 0.01 --retry-on '75'", 'exit 75', 75, 2],
  ])('%s', (_, options, command, code, attempts) => {
    expect(orchestrated(options, command)).toEqual({ code, attempts });
  });

  test('tells a timeout in a bash before 5, which has no clock of its own', () => {
    const script = `unset EPOCHREALTIME\n${attemptsFunction}\norchestrate --allow '0 124' --timeout 0.2 -- sleep 30`;
    expect(spawnSync('bash', ['-c', script], { stdio: 'ignore' }).status).toBe(124);
  });

  test('keeps its script out of a TMPDIR that the command has yet to make, or looks into', () => {
    using repo = tempRepo();
    const script = `${attemptsFunction}\norchestrate <<'END'\nmkdir "$TMPDIR"; mktemp >made; ls "$TMPDIR" | wc -l\nEND`;
    const env = { PATH: process.env['PATH'], TMPDIR: 'scratch' };
    const { stdout, status } = spawnSync('bash', ['-c', script], { cwd: repo.path, env, encoding: 'utf8' });
    expect([stdout.trim(), status]).toEqual(['1', 0]);
  });

  test('leaves the variables of its command as they are, whatever their names', () => {
    const names =
      'retries pauses retry_on allow limit kill_after memory script command attempt code word file kind began time'.split(
        ' ',
      );
    const env = { ...Object.fromEntries(names.map((name) => [name, `own ${name}`])), PATH: process.env['PATH'] };
    const script = `set -e\n${attemptsFunction}\norchestrate --retries 1 --pauses 0.01 --timeout 20 -- env`;
    const { stdout } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(names.map((name) => `${name}=own ${name}`)));
  });
});
