/** A variable of a job: plain texts may refer to others with `$`. https://docs.gitlab.com/ci/yaml/#variablesexpand */
export type Variable = string | { readonly value: string; readonly expand: false };

/** https://docs.gitlab.com/ci/yaml/#needs */
export interface Need {
  readonly job: string;
  readonly optional: boolean;
}

/** https://docs.gitlab.com/ci/yaml/#rules */
export interface Rule {
  readonly if?: string;
  readonly when?: When;
}

/** https://docs.gitlab.com/ci/yaml/#when */
export type When = 'on_success' | 'on_failure' | 'always' | 'never';

/** A job as this tool writes it: so much of GitLab's keywords as it uses. https://docs.gitlab.com/ci/yaml/ */
export interface GitlabJob {
  readonly name: string;
  /** Lines above it. */
  readonly comments: readonly string[];
  readonly extends: string | undefined;
  readonly stage: string;
  /** `undefined`: it waits for all earlier stages. */
  readonly needs: readonly Need[] | undefined;
  readonly rules: readonly Rule[];
  readonly when: When | undefined;
  /** The values of each leg's variables, or of each variable where `product`. */
  readonly matrix: readonly Readonly<Record<string, readonly string[]>>[];
  readonly allow_failure: boolean | { readonly exit_codes: readonly number[] };
  /** In minutes. */
  readonly timeout: number | undefined;
  readonly resource_group: string | undefined;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly script: readonly string[];
}

/**
 * Limits of gitlab.com and of a fresh installation, as in its source and documentation:
 * https://docs.gitlab.com/administration/instance_limits/ and https://docs.gitlab.com/ci/yaml/.
 */
export const limits = {
  needs: 50,
  /** Of a job's name where others need it, the values of a matrix included. */
  name: 128,
  parallel: 200,
  dotenvVariables: 20,
  dotenvBytes: 5120,
  /** Of a job's `timeout`; GitLab takes a month. */
  jobMinutes: 30 * 24 * 60,
};
