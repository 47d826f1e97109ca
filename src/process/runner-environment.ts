export type Environment = Readonly<Record<string, string>>;

/** What the runner gives to an action but never to a `run:` step (actions/runner, NodeScriptActionHandler.cs). */
const withheld = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_URL$|ACTIONS_CACHE_)/i;

/** Whether a variable lets its reader ask for an OIDC token: only tasks with `id-token` see those. */
export function isIdToken(name: string): boolean {
  return /^ACTIONS_ID_TOKEN_REQUEST_/i.test(name);
}

/** The runner's environment as scripts may see it; `ACTIONS_ID_TOKEN_REQUEST_*` is still in it. */
export function runnerEnvironment(environment: NodeJS.ProcessEnv): Environment {
  const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
  return Object.fromEntries(kept) as Environment;
}

/** The runner's environment without anything that not every `run:` step would see. */
export function withoutRunnerSecrets(environment: NodeJS.ProcessEnv): Environment {
  return Object.fromEntries(Object.entries(runnerEnvironment(environment)).filter(([name]) => !isIdToken(name)));
}
