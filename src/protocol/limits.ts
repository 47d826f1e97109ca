/**
 * The figures that GitHub's runner and we set for what passes between scripts, us and the runner.
 * Bytes unless the name says otherwise; each with where it comes from.
 */
export const limits = {
  /** Errors, warnings and notices that GitHub keeps of one step, each (actions/toolkit, docs/problem-matchers.md). */
  annotationsPerLevel: 10,
  /** Characters of one annotation's message; the runner cuts there (actions/runner, ExecutionContext.cs). */
  annotationMessage: 4096,
  /** A job summary above this is dropped whole (actions/runner, CreateStepSummaryCommand). */
  summary: 1024 * 1024,
  /** Outputs of one job, counted as UTF-16 (GitHub docs, "Passing information between jobs"). */
  jobOutputs: 1024 * 1024,
  /** Annotations in one request to the checks API (GitHub REST docs, "Update a check run"). */
  annotationsPerRequest: 50,
  /** A task's GITHUB_OUTPUT, GITHUB_ENV or GITHUB_PATH file above this is not read. Ours: ten times what a job may output. */
  commandFile: 10 * 1024 * 1024,
  /** Characters of a line that problem matchers look at. Ours: no tool's own message is longer. */
  matchedLine: 4096,
  /** Characters of a line that may be a workflow command. Ours: twice what Linux allows a variable, for `::add-mask::`. */
  commandLine: 256 * 1024,
  /** Annotations of one attempt that are kept. Ours: far above what anyone reads, far below what hurts. */
  annotationsPerAttempt: 1000,
  /** One task's output in a live view; above it head and tail are shown. Ours: the log file holds it all. */
  printedBlock: 1024 * 1024,
  /** What of one task's output is shown live as it comes; above it only the end. Ours. */
  printedLive: 8 * 1024 * 1024,
} as const;
