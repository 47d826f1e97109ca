import { join } from 'node:path';

import { readConfig } from '../config/read-config.ts';
import { readScriptHeader } from '../config/script-header.ts';
import { describeScript } from '../discovery/describe-script.ts';
import { findScripts } from '../discovery/find-scripts.ts';
import { interpretersOf } from '../discovery/interpreters.ts';
import { linkStatOf } from '../files/stat.ts';
import { toWorkspacePath } from '../discovery/workspace-path.ts';
import { readPlainFile } from '../files/plain-file.ts';
import type { Config, DiscoverSettings } from '../model/config.ts';
import { type Diagnostic, hasErrors, type Outcome, tidy } from '../model/diagnostic.ts';
import type { Invocation } from '../model/invocation.ts';
import type { Plan } from '../model/plan.ts';
import { linkedOutOfWorkspace, unreadableMatchers } from '../model/problems/orchestrate.ts';
import type { Candidate, Script } from '../model/script.ts';
import type { SourceFile } from '../model/source-file.ts';
import { makePlan } from '../planning/make-plan.ts';
import { largestSource, linkTarget, readConfigSource } from './config-source.ts';

/** Configuration, scripts and plan. There is a plan exactly where there is no error. */
export interface Loaded {
  readonly invocation: Invocation;
  readonly environment: NodeJS.ProcessEnv;
  readonly plan: Plan | undefined;
  /** The configuration as written, be it whole or broken; `undefined` where there is none, or none that can be read. */
  readonly source: SourceFile | undefined;
  /** Names of variables that it lists as secret, as far as its structure could be read. */
  readonly secrets: readonly string[];
  /** Sorted, without doubles; errors and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** The user's problem matchers, as written. */
  readonly matcherFiles: readonly SourceFile[];
  /** Some expression may ask for the context `github`. */
  readonly mentionsGithub: boolean;
  /** What `discover` found, in byte order of the paths. */
  readonly scripts: readonly Script[];
  /** Why each file is in or out; empty unless asked for. */
  readonly candidates: readonly Candidate[];
}

/** Loaded without an error. */
export interface Planned extends Loaded {
  readonly plan: Plan;
}

export interface LoadOptions {
  /** Say for each file that was seen why it is in or out. */
  readonly explain?: boolean;
  /** A configuration that is no file: what the library makes for a single script. */
  readonly source?: SourceFile;
}

/** Configuration + discovery → Plan. Starts nothing. Never throws for what a user wrote. */
export async function loadPlan(
  invocation: Invocation,
  environment: NodeJS.ProcessEnv,
  options: LoadOptions = {},
): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  let matcherFiles: readonly SourceFile[] = [];
  let source: SourceFile | undefined;
  let secrets: readonly string[] = [];
  const loaded = (parts: Partial<Loaded> = {}): Loaded => {
    // One mistake is told once: that nothing is to run names the folders in which nothing was found.
    const isNothing = diagnostics.some(({ code }) => code === 'nothing-to-run');
    const tidied = tidy(diagnostics).filter(({ code }) => !isNothing || code !== 'nothing-discovered');
    return {
      invocation,
      environment,
      source,
      secrets,
      matcherFiles,
      mentionsGithub: false,
      scripts: [],
      candidates: [],
      ...parts,
      plan: hasErrors(tidied) ? undefined : parts.plan,
      diagnostics: tidied,
    };
  };

  const located: Outcome<SourceFile> =
    options.source === undefined
      ? readConfigSource(invocation.workspace, invocation.config)
      : { value: options.source, diagnostics: [] };
  source = located.value;
  diagnostics.push(...located.diagnostics);
  if (source === undefined && hasErrors(located.diagnostics)) return loaded();
  const config = source === undefined ? zeroConfig : readSource(source, diagnostics);
  if (config === undefined) return loaded();
  secrets = config.settings.secrets?.value.map(({ value }) => value) ?? [];

  matcherFiles = readMatcherFiles(config, invocation.workspace, diagnostics);
  if (matcherFiles.length > 0) {
    const { createProblemMatchers } = await import('../protocol/problem-matchers.ts');
    diagnostics.push(...createProblemMatchers(matcherFiles).diagnostics);
  }

  const interpreters = interpretersOf(config.settings, environment);
  const common = { workspace: invocation.workspace, interpreters, readHeader: readScriptHeader };
  const found = await findScripts({
    ...common,
    entries: entriesOf(config, invocation.workspace),
    skip: [invocation.output_dir],
    explain: options.explain ?? false,
  });
  diagnostics.push(...found.diagnostics);
  const scripts = found.value?.scripts ?? [];

  const handScripts = (config.settings.tasks?.value ?? []).map((task) => {
    const path = task.value.value.script;
    if (path === undefined) return undefined;
    const described = describeScript({ ...common, path });
    diagnostics.push(...described.diagnostics);
    return described.value;
  });

  const planned = makePlan({
    config,
    scripts,
    handScripts,
    selection: invocation.selection,
    overrides: invocation.overrides,
  });
  // A file whose tasks could not be read has none: that is no second mistake.
  const misread = hasErrors(diagnostics);
  diagnostics.push(...planned.diagnostics.filter(({ code }) => !misread || code !== 'nothing-to-run'));
  return loaded({
    plan: planned.value,
    scripts,
    candidates: found.value?.candidates ?? [],
    mentionsGithub: namesGithub(config, [...scripts, ...handScripts]),
  });
}

const zeroConfig: Config = { file: undefined, settings: {} };

function readSource(file: SourceFile, diagnostics: Diagnostic[]): Config | undefined {
  const read = readConfig(file);
  diagnostics.push(...read.diagnostics);
  return read.value;
}

function readMatcherFiles(config: Config, workspace: string, diagnostics: Diagnostic[]): readonly SourceFile[] {
  const files: SourceFile[] = [];
  for (const path of config.settings['problem-matchers']?.value ?? []) {
    // Who complains about that is the one who makes the plan.
    if (toWorkspacePath(workspace, path.value) === undefined) continue;
    const target = linkTarget(workspace, path.value);
    const read =
      target === undefined ? readPlainFile(join(workspace, path.value), { atMost: largestSource }) : undefined;
    if (target !== undefined) diagnostics.push(linkedOutOfWorkspace(path.value, target, path.span));
    else if (read?.ok === false) diagnostics.push(unreadableMatchers(path, read.why));
    if (read?.ok === true) files.push({ path: path.value, text: read.bytes.toString('utf8') });
  }
  return files;
}

/** Where neither `discover` nor `tasks` is given, scripts are found below `scripts/`, if there is such a folder. */
function entriesOf(config: Config, workspace: string): readonly DiscoverSettings[] {
  const { discover, tasks } = config.settings;
  if (discover !== undefined) return discover.value.map((entry) => entry.value);
  return tasks === undefined && isFolder(join(workspace, 'scripts')) ? [{}] : [];
}

function isFolder(path: string): boolean {
  return linkStatOf(path)?.isDirectory() ?? false;
}

/** A word search is enough: a needless look at git costs milliseconds, a missing one would be wrong. */
function namesGithub(config: Config, scripts: readonly (Script | undefined)[]): boolean {
  const files = [config.file, ...scripts.map((script) => script?.header?.file)];
  return files.some((file) => /github/i.test(file?.text ?? ''));
}
