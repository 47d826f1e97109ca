import type { Plan } from '../../model/plan.ts';
import { unseenWriters } from '../files-of-scripts.ts';
import type { Note, Notes } from '../notes.ts';
import { lostOutputRules } from '../output-rules.ts';
import type { Job } from '../pipeline.ts';
import { startingAll } from '../starts.ts';
import { asksForFailure, type Decision } from './decisions.ts';
import { type GitlabJob, limits } from './dialect.ts';
import { neededMinutes } from './job-timeout.ts';
import type { Node } from './nodes.ts';
import type { ResourceGroups } from './resource-groups.ts';

/** What the report is made from, beside what the table says of every use of a feature. */
export interface Noted {
  readonly nodes: readonly Node[];
  readonly decisions: ReadonlyMap<Node, Decision>;
  /** Jobs whose own limit is the task's. */
  readonly timed: readonly GitlabJob[];
  /** Those that are not told what is above needs of theirs that may be absent. */
  readonly tooFar: ReadonlySet<Node>;
  readonly inherits: (node: Node) => boolean;
  readonly gated: readonly Job[];
  readonly names: ReadonlyMap<string, string>;
  readonly resources: ResourceGroups['lost'];
  readonly plan: Plan;
}

/** What those must know who add a pipeline schedule for a task. */
export const whatElseStarts = 'its pipeline has every task that has no schedule of its own, too';

/** Notes where single jobs do better or worse than the table says. */
export function noteFidelity(notes: Notes, noted: Noted): void {
  const { nodes, timed, decisions, gated, names, resources, plan } = noted;
  const add = (note: Note): void => {
    if (note.jobs.length > 0) notes.add(note);
  };
  const jobsWhere = (test: (job: Job, decision: Decision) => boolean): Job[] =>
    nodes.flatMap((node) => {
      const decision = decisions.get(node);
      return node.job !== undefined && decision !== undefined && test(node.job, decision) ? [node.job] : [];
    });
  const kindOf = (job: Job): Job['condition']['kind'] => job.condition.kind;

  add({
    feature: 'needs',
    support: 'emulated',
    jobs: gated,
    consequence: 'GitLab takes 50 needs for one job: jobs that do nothing join them',
  });
  for (const job of jobsWhere(({ task }) => names.get(task.id) !== task.id)) {
    add({
      feature: 'needs',
      support: 'emulated',
      jobs: [job],
      consequence: `GitLab does not take its id for a name: the job is called ${JSON.stringify(names.get(job.task.id))}`,
    });
  }
  add({
    feature: 'needs',
    support: 'emulated',
    jobs: jobsWhere((job, { mustSucceed }) => kindOf(job) === 'success' && mustSucceed.length > 0),
    consequence: "the job's script looks whether its needs were successful: where they were not, it shows as passed",
  });
  add({
    feature: 'always',
    support: 'native',
    jobs: jobsWhere((job, { soft }) => (kindOf(job) === 'always' || kindOf(job) === 'completed') && !soft),
  });
  add({
    feature: 'failure',
    support: 'native',
    jobs: jobsWhere((job, { when }) => kindOf(job) === 'failure' && when === 'on_failure'),
  });
  const hiding = hidingNodes(noted);
  const blind = (feature: 'failure' | 'environment-files', asks: (node: Node) => boolean, what: string): void => {
    add({
      feature,
      support: 'lost',
      jobs: nodes.flatMap((node) => (hiding.has(node) && asks(node) ? (node.job ?? []) : [])),
      consequence: `where \`rules\` keep a job that it needs, directly or not, out of the pipeline, ${what}`,
      remedy: 'let it need these itself, or emit with --mode wrapper',
    });
  };
  blind('failure', (node) => asksFailure(node, decisions), 'failures above that one are not seen');
  blind('environment-files', noted.inherits, 'what jobs above that one wrote to GITHUB_ENV does not arrive');
  add({
    feature: 'condition-known',
    support: 'emulated',
    jobs: jobsWhere((job, { known }) => known.kind !== 'true' && /\bgithub\b/.test(job.task.if ?? '')),
    consequence:
      '`rules` decide when the pipeline is made, and the job is not in it where they do not hold; they compare the names of branches and tags with their case',
  });
  const withLimit = new Set(timed.map(({ name }) => name));
  add({
    feature: 'timeout',
    support: 'native',
    jobs: jobsWhere(({ task }) => withLimit.has(names.get(task.id) ?? '') || withLimit.has(task.base_id)),
  });
  add({
    feature: 'timeout',
    support: 'lost',
    jobs: jobsWhere((job) => (neededMinutes(job) ?? 0) >= limits.jobMinutes),
    consequence: 'GitLab ends a job after a month',
    remedy: 'give it less time',
  });
  add(unseenWriters(jobsWhere(() => true)));
  add(lostOutputRules(jobsWhere(() => true)));
  add({
    feature: 'task-schedule',
    support: 'emulated',
    jobs: startingAll({ plan, jobs: nodes.flatMap(({ job }) => job ?? []) }),
    consequence: `a rule on a variable of the pipeline schedule; ${whatElseStarts}`,
    remedy: 'set that variable in the schedule; to start these alone, give every task a schedule',
  });
  for (const { support, jobs, consequence, remedy } of resources) {
    add({
      feature: 'resources',
      support,
      jobs,
      ...(consequence === undefined ? {} : { consequence }),
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
  if (!plan.fail_fast) return;
  add({
    feature: 'fail-fast',
    support: 'lost',
    jobs: jobsWhere((job) => kindOf(job) !== 'success' && kindOf(job) !== 'never'),
    consequence: 'GitLab cancels all that waits when a job fails, also tasks that are to run then',
    remedy: 'leave out fail-fast, or emit with --mode wrapper',
  });
}

function asksFailure(node: Node, decisions: Noted['decisions']): boolean {
  const { mustFail = false, guards = [] } = decisions.get(node) ?? {};
  return mustFail || guards.some(asksForFailure);
}

/** The jobs that are not told of all above them, and those below. */
function hidingNodes({ nodes, tooFar }: Noted): ReadonlySet<Node> {
  const hiding = new Set<Node>();
  if (tooFar.size === 0) return hiding;
  for (const node of nodes) {
    if (tooFar.has(node) || node.needs.some((need) => need.nodes.some((other) => hiding.has(other)))) hiding.add(node);
  }
  return hiding;
}
