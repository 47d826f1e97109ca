import type { Plan, Schedule } from '../../model/plan.ts';
import type { Tree } from '../../expressions/tree.ts';
import type { Notes } from '../notes.ts';
import { type Job, type Pipeline, treesOf } from '../pipeline.ts';
import { quotedScalar, yamlScalar } from '../quote/yaml.ts';
import { comparisonsOf, type EventComparison, type EventFact } from './event-comparisons.ts';
import { expressionText } from './expression-text.ts';

/** What of pushes starts the workflow, and what conditions may ask for beyond that. */
interface Triggers {
  /** Patterns of GitHub's. */
  readonly branches: readonly string[];
  readonly areTagsAsked: boolean;
  readonly doubts: readonly Doubt[];
}

/** A comparison in a job's condition which may hold for a branch or an event that starts no run. */
interface Doubt {
  readonly job: Job;
  readonly fact: EventFact;
  readonly text: string;
  readonly written: Tree;
}

/** What a comparison needs among the triggers: a pattern of branches, tags, or nothing more. */
type Need = { readonly branch: string } | 'tags' | 'nothing';

/** Those that conditions name, beside `main` and `master`: without a list a branch with a pull request would be run twice for each push. */
function triggersOf({ plan, jobs }: Pipeline): Triggers {
  const events = ['push', 'pull_request', 'workflow_dispatch', ...(schedulesOf(plan).length > 0 ? ['schedule'] : [])];
  const branches = new Set(['main', 'master']);
  const doubts: Doubt[] = [];
  let areTagsAsked = false;
  for (const job of jobs) {
    for (const tree of treesOf(job)) {
      for (const comparison of comparisonsOf(tree)) {
        const need = needOf(comparison, events);
        if (need === 'tags') areTagsAsked = true;
        else if (typeof need === 'object') branches.add(need.branch);
        else if (need === undefined && tree === job.condition.tree) doubts.push({ job, ...comparison });
      }
    }
  }
  return { branches: [...branches], areTagsAsked, doubts };
}

/** When the workflow runs: what the conditions ask for is among it. */
export function triggerLines(
  pipeline: Pipeline,
  schedules: readonly Schedule[] = schedulesOf(pipeline.plan),
): readonly string[] {
  const { branches, areTagsAsked } = triggersOf(pipeline);
  return [
    'on:',
    '  push:',
    `    branches: [${branches.map(flowScalar).join(', ')}]`,
    ...(areTagsAsked ? ["    tags: ['**']"] : []),
    '  pull_request:',
    '  workflow_dispatch:',
    ...(schedules.length === 0 ? [] : ['  schedule:']),
    ...schedules.map(({ cron, timezone }) => {
      const zone = timezone === 'UTC' ? '' : `\n      timezone: ${yamlScalar(timezone)}`;
      return `    - cron: ${quotedScalar(cron)}${zone}`;
    }),
  ];
}

function flowScalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? yamlScalar(text) : quotedScalar(text);
}

/** The file's, and those of tasks, which must start a run to be compared with it. */
function schedulesOf(plan: Plan): readonly Schedule[] {
  const known = new Set(plan.schedule.map(({ cron }) => cron));
  const own = new Set(plan.tasks.flatMap(({ schedule }) => schedule ?? []).filter((cron) => !known.has(cron)));
  const [first] = plan.schedule;
  const timezone = plan.schedule.every((one) => one.timezone === first?.timezone) ? (first?.timezone ?? 'UTC') : 'UTC';
  return [...plan.schedule, ...Array.from(own, (cron) => ({ cron, timezone }))];
}

/** Says which conditions may never hold for want of a trigger, and what to add. */
export function noteTriggers(notes: Notes, pipeline: Pipeline): void {
  for (const { job, fact, text: asked, written } of triggersOf(pipeline).doubts) {
    const text = expressionText(written) ?? `github.${fact}`;
    const isEvent = fact === 'event_name';
    notes.add({
      feature: 'condition-known',
      support: isEvent ? 'lost' : 'emulated',
      jobs: [job],
      consequence: isEvent
        ? `\`${text}\` asks for an event that does not start the workflow`
        : `\`${text}\` may ask for branches or tags whose pushes do not start the workflow`,
      remedy: remedyFor(fact, asked),
    });
  }
}

/** Nothing that is done in the emitted file: `emit --check` would call it stale. */
function remedyFor(fact: EventFact, text: string): string {
  if (fact !== 'event_name') return "name each branch: `github.ref == 'refs/heads/NAME'`";
  return text.toLowerCase() === 'schedule'
    ? 'give the configuration a `schedule`'
    : 'run the plan with the Action, in a workflow of your own that the event starts';
}

/** `undefined` where none can say what it needs. */
function needOf(comparison: EventComparison, events: readonly string[]): Need | undefined {
  const { fact, how, isNegated } = comparison;
  const text = comparison.text.toLowerCase();
  if (how === 'unknown') return undefined;
  if (fact === 'event_name') {
    if (isNegated || (how === 'starts' && events.some((event) => event.startsWith(text)))) return 'nothing';
    return how === 'is' && events.includes(text) ? 'nothing' : undefined;
  }
  if (fact === 'ref_type') return how === 'is' && (text === 'tag') !== isNegated ? 'tags' : 'nothing';
  if (fact === 'ref' && text.includes('refs/tags')) return isNegated ? 'nothing' : 'tags';
  if (fact === 'ref' && text.includes('refs/pull')) return 'nothing';
  if (isNegated || how === 'contains') return undefined;
  const prefix = fact === 'ref' ? 'refs/heads/' : '';
  const name = comparison.text.slice(prefix.length);
  if (!text.startsWith(prefix) || name === '' || !canNameBranch.test(name)) return undefined;
  return { branch: `${name.replace(/^!|\+/g, String.raw`\$&`)}${how === 'starts' ? '**' : ''}` };
}

/** Characters that Git takes in the name of a branch, without those of an expression. */
const canNameBranch = /^(?:(?!\$\{\{)[^\s~^:?*[\]\\\p{C}])+$/u;
