/** So much of a workflow's jobs as this tool writes. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export interface WorkflowJob {
  readonly id: string;
  /** Lines above it. */
  readonly comments: readonly string[];
  readonly name: string | undefined;
  readonly needs: readonly string[];
  readonly if: string | undefined;
  /** A line above it. */
  readonly ifComment?: string | undefined;
  /** As YAML. */
  readonly runsOn: string;
  readonly concurrency: { readonly group: string; readonly queue: 'max' | undefined } | undefined;
  /** Lines such as `contents: read`. */
  readonly permissions: readonly string[] | undefined;
  /** Lines of `strategy.matrix`; empty where there is none. */
  readonly matrix: readonly string[];
  readonly continueOnError: boolean;
  /** In minutes; `undefined`: GitHub's own 360. */
  readonly timeout: number | undefined;
  readonly outputs: ReadonlyMap<string, string>;
  /** Whether a step before that of the task sets variables, which override those at the top of the file. */
  readonly takesOver: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Lines above it. */
  readonly comments?: readonly string[];
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  /** A line above it. */
  readonly ifComment?: string | undefined;
  readonly continueOnError?: boolean;
  readonly background?: boolean;
  /** In minutes, whole. */
  readonly timeout?: number;
  /** A variable's text is YAML's; expressions in it are GitHub's. */
  readonly env?: ReadonlyMap<string, string>;
  readonly workingDirectory?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly with?: ReadonlyMap<string, string | boolean>;
  readonly run?: string;
  /** Ids of the steps to wait for; then it is no more than that. */
  readonly wait?: readonly string[];
}
