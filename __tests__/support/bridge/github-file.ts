import { parseDocument } from 'yaml';

export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly background?: boolean;
  readonly wait?: string | readonly string[];
  readonly 'continue-on-error'?: boolean;
  readonly 'working-directory'?: string;
  readonly 'timeout-minutes'?: number;
}

export interface WorkflowJob {
  readonly name?: string;
  readonly needs?: readonly string[];
  readonly if?: string | boolean;
  readonly 'continue-on-error'?: boolean;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>>; readonly 'fail-fast': boolean };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads a workflow as YAML 1.2, without doubled keys and aliases. */
export function readWorkflow(text: string): Workflow {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) throw new Error(document.errors.map(({ message }) => message).join('\n'));
  return document.toJS({ maxAliasCount: 0 }) as Workflow;
}

/** The values of a job's legs; one without values where it has no matrix. */
export function legsOf({ strategy }: WorkflowJob): readonly Readonly<Record<string, unknown>>[] {
  if (strategy === undefined) return [{}];
  const { include, ...axes } = strategy.matrix;
  if (include !== undefined) return include as readonly Readonly<Record<string, unknown>>[];
  let legs: Readonly<Record<string, unknown>>[] = [{}];
  for (const [key, values] of Object.entries(axes)) {
    legs = legs.flatMap((leg) => values.map((value) => Object.assign({}, leg, { [key]: value })));
  }
  return legs;
}
