/** What the exit codes mean; the same for the command line and the Action. */
export const exitCodes = {
  /** All well. */
  success: 0,
  /** A task failed. */
  taskFailed: 1,
  /** Wrong use or configuration: nothing was run. */
  usage: 2,
  /** The tool itself failed: a bug of ours, or a disk that can't be written. */
  internal: 3,
  /** 128 + 2: ended by SIGINT. */
  interrupted: 130,
  /** 128 + 15: ended by SIGTERM. */
  terminated: 143,
} as const;
