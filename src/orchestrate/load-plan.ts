import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { locateConfig } from '../config/locate.ts';
import { readConfig } from '../config/read-config.ts';
import { readScriptHeader } from '../config/script-header.ts';
import { describeScript } from '../discovery/describe-script.ts';
import { findScripts } from '../discovery/find-scripts.ts';
import { interpretersOf } from '../discovery/interpreters.ts';
import type { Config, DiscoverSettings } from '../model/config.ts';
import { type Diagnostic, hasErrors, tidy } from '../model/diagnostic.ts';
import type { Invocation } from '../model/invocation.ts';
import type { Plan } from '../model/plan.ts';
import { unreadableConfig } from '../model/problems/orchestrate.ts';
import type { Candidate, Script } from '../model/script.ts';
import type { SourceFile } from '../model/source-file.ts';
import { makePlan } from '../planning/make-plan.ts';
import { type Contexts, readContexts } from './contexts.ts';

/** All that is known before a run. There is a plan exactly where there is no error. */
export interface Loaded {
  readonly invocation: Invocation;
  readonly environment: NodeJS.ProcessEnv;
  readonly contexts: Contexts;
  readonly plan: Plan | undefined;
  /** Sorted, without doubles; errors and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why each file is in or out; empty unless asked for. */
  readonly candidates: readonly Candidate[];
}

/** Configuration + discovery → Plan. Starts nothing but, at most, git. Never throws for what a user wrote. */
export async function loadPlan(
  invocation: Invocation,
  environment: NodeJS.ProcessEnv,
  options: { readonly explain?: boolean } = {},
): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const loaded = (contexts: Contexts, plan?: Plan, candidates: readonly Candidate[] = []): Loaded => {
    const tidied = tidy(diagnostics);
    return {
      invocation,
      environment,
      contexts,
      plan: hasErrors(tidied) ? undefined : plan,
      diagnostics: tidied,
      candidates,
    };
  };

  const located = locateConfig(invocation.workspace, invocation.config);
  diagnostics.push(...located.diagnostics);
  if (hasErrors(diagnostics)) return loaded({});
  const config =
    located.path === undefined ? zeroConfig : readConfigFile(invocation.workspace, located.path, diagnostics);
  if (config === undefined) return loaded({});

  const interpreters = interpretersOf(config.settings);
  const common = { workspace: invocation.workspace, interpreters, readHeader: readScriptHeader };
  const found = await findScripts({
    ...common,
    entries: entriesOf(config, invocation.workspace),
    skip: [invocation.output_dir],
    explain: options.explain ?? false,
  });
  diagnostics.push(...found.diagnostics);
  const scripts = found.value?.scripts ?? [];

  const handScripts = new Map<string, Script>();
  for (const task of config.settings.tasks?.value ?? []) {
    const path = task.value.value.script;
    if (path === undefined) continue;
    const described = describeScript({ ...common, path });
    diagnostics.push(...described.diagnostics);
    if (described.value !== undefined) handScripts.set(path.value, described.value);
  }

  const contexts = await readContexts(invocation.workspace, environment, mentionsGithub(config, scripts, handScripts));
  const planned = await makePlan({
    config,
    scripts,
    handScripts,
    selection: invocation.selection,
    overrides: invocation.overrides,
    contexts,
  });
  diagnostics.push(...planned.diagnostics);
  return loaded(contexts, planned.value, found.value?.candidates);
}

const zeroConfig: Config = { file: undefined, settings: {} };

function readConfigFile(workspace: string, path: string, diagnostics: Diagnostic[]): Config | undefined {
  let text: string;
  try {
    text = readFileSync(join(workspace, path), 'utf8');
  } catch (error) {
    diagnostics.push(unreadableConfig(path, error));
    return undefined;
  }
  const read = readConfig({ path, text });
  diagnostics.push(...read.diagnostics);
  return read.value;
}

/** Where neither `discover` nor `tasks` is given, scripts are found below `scripts/`, if there is such a folder. */
function entriesOf(config: Config, workspace: string): readonly DiscoverSettings[] {
  const { discover, tasks } = config.settings;
  if (discover !== undefined) return discover.value.map((entry) => entry.value);
  return tasks === undefined && isFolder(join(workspace, 'scripts')) ? [{}] : [];
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A word search is enough: a needless look at git costs milliseconds, a missing one would be wrong. */
function mentionsGithub(config: Config, scripts: readonly Script[], handScripts: ReadonlyMap<string, Script>): boolean {
  const files: (SourceFile | undefined)[] = [config.file];
  for (const script of [...scripts, ...handScripts.values()]) files.push(script.header?.file);
  return files.some((file) => file?.text.includes('github') ?? false);
}
