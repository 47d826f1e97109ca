/**
 * https://docs.github.com/actions/reference/limits, and for job ids the runner's own source
 * (src/Sdk/DTObjectTemplating, WorkflowTemplateConverter).
 */
export const limits = {
  /** Characters of a job's id. */
  id: 99,
  /** Jobs that the matrices of one run make together. */
  legs: 256,
  /** Bytes of a workflow file. */
  file: 500_000,
  /** Characters of one expression; a text with expressions in it is one. */
  expression: 21_000,
  /** Jobs that wait in one concurrency group with `queue: max`. */
  queue: 100,
  /** Background steps that run at once; more queue (actions/runner, BackgroundStepCoordinator.cs). */
  background: 10,
  /** Minutes that a job may take on runners of GitHub, and that it has where nothing is said. */
  jobMinutes: 360,
};
