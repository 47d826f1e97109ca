import { readConfig } from '../../src/config/read-config.ts';
import { readScriptHeader } from '../../src/config/script-header.ts';
import { findScripts } from '../../src/discovery/find-scripts.ts';
import { interpretersOf } from '../../src/discovery/interpreters.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Script } from '../../src/model/script.ts';

/** What a configuration finds in a folder. */
export interface Discovered {
  readonly scripts: readonly Script[];
  readonly paths: readonly string[];
  /** `why` by path. */
  readonly why: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Discovery as a run does it, from the text of an `orchestrator.yml`. */
export async function discovered(
  workspace: string,
  yaml: string,
  options: { readonly explain?: boolean; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<Discovered> {
  const { value: config, diagnostics } = readConfig({ path: 'orchestrator.yml', text: yaml });
  if (config === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const found = await findScripts({
    workspace,
    entries: config.settings.discover?.value.map((entry) => entry.value) ?? [{}],
    interpreters: interpretersOf(config.settings, options.environment),
    skip: ['.orchestrator'],
    readHeader: readScriptHeader,
    explain: options.explain ?? false,
  });
  const { scripts, candidates } = found.value ?? { scripts: [], candidates: [] };
  return {
    scripts,
    paths: scripts.map(({ path }) => path),
    why: Object.fromEntries(candidates.map(({ path, why }) => [path, why])),
    diagnostics: found.diagnostics,
  };
}
