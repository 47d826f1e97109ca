import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { emitModes, type EmitOptions, type Target, targets } from '../model/bridge.ts';
import type { Invocation } from '../model/invocation.ts';
import { missingTarget, wrongInput } from '../model/problems/action.ts';
import { parseDuration } from '../text/duration.ts';
import { splitList } from './list-input.ts';

/** What `with:` says, read. */
export interface Inputs {
  readonly invocation: Invocation;
  readonly rerun: (typeof rerunModes)[number];
  readonly mode: (typeof modes)[number];
  /** Of `mode: emit` and `mode: check` alone. */
  readonly emit: EmitOptions | undefined;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly artifact: (typeof artifactModes)[number];
  /** Fit for GitHub's artifact service. */
  readonly artifactName: string;
  /** Days; `undefined`: the repository's. */
  readonly retentionDays: number | undefined;
  readonly token: string | undefined;
}

const rerunModes = ['all', 'failed'] as const;
const modes = ['run', 'emit', 'check'] as const;
const artifactModes = ['always', 'on-failure', 'never'] as const;

/** Reads the Action's inputs from `INPUT_*` as the runner writes them; all that is wrong with them at once. */
export function readInputs(environment: NodeJS.ProcessEnv): Outcome<Inputs> {
  const diagnostics: Diagnostic[] = [];
  const text = (name: string): string | undefined => {
    // As actions/runner names them (Handler.cs): blanks become `_`, hyphens stay.
    const value = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  };
  const read = <T>(name: string, expected: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) diagnostics.push(wrongInput(name, value, expected));
    return parsed;
  };
  const flag = (name: string) => read(name, 'true or false', parseBoolean);

  const root = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const workspace = read('working-directory', 'the path of a folder, relative to the workspace', (path) => {
    const folder = resolve(root, path);
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : undefined;
  });
  const maxParallel = read('max-parallel', 'a whole number from 1, or auto', parseMaxParallel);
  const timeout = read('timeout', 'a duration above zero such as 90 (seconds), 30m or 1h30m', parseDuration);
  const failFast = flag('fail-fast');

  const mode = read('mode', modes.join(', '), (given) => modes.find((known) => known === given)) ?? 'run';
  const target = read('emit-target', targets.join(', '), (given) => targets.find((known) => known === given));
  const emitMode = read('emit-mode', emitModes.join(' or '), (given) => emitModes.find((known) => known === given));
  const path = text('emit-path');
  if (mode !== 'run' && text('emit-target') === undefined) diagnostics.push(missingTarget(mode));

  const value: Inputs = {
    mode,
    emit: mode === 'run' || target === undefined ? undefined : emitOptions(target, emitMode, path),
    invocation: {
      workspace: workspace ?? root,
      config: text('config'),
      selection: { tasks: splitList(text('tasks') ?? ''), exclude: splitList(text('exclude') ?? '') },
      overrides: {
        ...(maxParallel === undefined ? {} : { max_parallel: maxParallel }),
        ...(timeout === undefined ? {} : { timeout }),
        ...(failFast === undefined ? {} : { fail_fast: failFast }),
      },
      output_dir: text('output-dir') ?? '.orchestrator',
    },
    rerun: read('rerun', 'all or failed', (given) => rerunModes.find((known) => known === given)) ?? 'all',
    summary: flag('summary') ?? true,
    annotations: flag('annotations') ?? true,
    artifact:
      read('artifact', 'always, on-failure or never', (given) => artifactModes.find((known) => known === given)) ??
      'always',
    artifactName: artifactName(text('artifact-name') ?? `orchestrator-${environment['GITHUB_JOB'] ?? 'job'}`),
    retentionDays: read('retention-days', 'a whole number of days from 1 to 400', parseDays),
    token: text('token'),
  };
  return { value: diagnostics.length === 0 ? value : undefined, diagnostics };
}

function emitOptions(target: Target, mode: EmitOptions['mode'], path: string | undefined): EmitOptions {
  return { target, ...(mode === undefined ? {} : { mode }), ...(path === undefined ? {} : { path }) };
}

/** As the runner's own YAML, version 1.2's core schema: `yes` and `on` are words. */
function parseBoolean(text: string): boolean | undefined {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}

function parseMaxParallel(text: string): number | 'auto' | undefined {
  if (text === 'auto') return text;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** GitHub's longest retention is 400 days; the repository's own limit is applied by its service. */
function parseDays(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= 400 ? Number(text) : undefined;
}

/**
 * GitHub refuses `" : < > | * ? \ /` and line breaks in an artifact's name (@actions/artifact, name validation). The library
 * prints the name, which may come from a branch: `##[` anywhere in a line begins a command of the runner.
 */
function artifactName(text: string): string {
  return text.replaceAll(/##\[|[":<>|*?\\/\p{Cc}]+/gu, '-');
}
