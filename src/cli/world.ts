import { addListedSecrets, redactorOf } from '../orchestrate/known-secrets.ts';
import type { Redactor } from '../protocol/redact.ts';
import { openOutlet, type Outlet } from './outlet.ts';

/** What the command line is given from outside. */
export interface Surroundings {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path of the folder in which it was called. */
  readonly workspace: string;
}

/** What a verb is given. */
export interface World {
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path of the folder in which it was called. */
  readonly workspace: string;
  /** Knows the secrets of the environment, and what the configuration lists; who learns of more adds them. */
  readonly redactor: Redactor;
}

/** `config`: as on the command line, which need not be right. */
export function openWorld({ stdout, stderr, environment, workspace }: Surroundings, config?: string): World {
  let known: Redactor | undefined;
  const redactor = (): Redactor => {
    if (known === undefined) {
      known = redactorOf(environment);
      addListedSecrets(known, { workspace, configs: [config] }, environment);
    }
    return known;
  };
  return {
    stdout: openOutlet(stdout, environment, redactor),
    stderr: openOutlet(stderr, environment, redactor),
    environment,
    workspace,
    get redactor() {
      return redactor();
    },
  };
}
