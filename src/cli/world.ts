import { redactorOf } from '../orchestrate/known-secrets.ts';
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
  /** Knows the secrets of the environment; who learns of more adds them. */
  readonly redactor: Redactor;
}

export function openWorld({ stdout, stderr, environment, workspace }: Surroundings): World {
  let known: Redactor | undefined;
  const redactor = (): Redactor => (known ??= redactorOf(environment));
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
