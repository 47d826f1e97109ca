import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts';
import { inexpressibleInGroovy } from '../../model/problems/bridge-jenkins.ts';
import type { EmitContext, Emitter } from '../emitter.ts';
import type { Pipeline } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { startsOf } from '../starts.ts';
import { dataflowBlock } from './declarative.ts';
import { attempts } from './engine/attempts.ts';
import { decisions } from './engine/decisions.ts';
import { json } from './engine/json.ts';
import { lanes } from './engine/lanes.ts';
import { perform } from './engine/perform.ts';
import { questions } from './engine/questions.ts';
import { schedules } from './engine/schedules.ts';
import { stages } from './engine/stages.ts';
import { state } from './engine/state.ts';
import { values } from './engine/values.ts';
import type { Usage } from './expression.ts';
import { noteFidelity } from './fidelity.ts';
import { groovyList } from './groovy-data.ts';
import { checkStages, levelsBlock, noteLevels } from './levels.ts';
import { methodNames } from './method-names.ts';
import { type Entry, TaskMethod } from './task-method.ts';
import { taskSection } from './task-section.ts';
import { wrapperBlock } from './wrapper.ts';

/** The Jenkinsfile of a plan. */
export const emitJenkins: Emitter = (pipeline, context) => {
  const { options, notes } = context;
  const header = context.header.map((line) => `// ${line}`).join('\n');
  if (options.mode === 'wrapper') {
    return { value: `${header}\n\n${wrapperBlock(pipeline, notes, options.folder)}\n`, diagnostics: [] };
  }
  const isLevels = options.layout === 'levels';
  const usage: Usage = { values: false, fromJson: false, problem: undefined };
  const names = methodNames(pipeline.jobs);
  const written = taskMethods(pipeline, names, usage, context);
  const diagnostics = [...written.diagnostics, ...(isLevels ? checkStages(pipeline) : [])];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  noteFidelity(pipeline, notes);
  if (isLevels) noteLevels(pipeline, notes);
  const parts = [
    header,
    'import groovy.transform.Field',
    '@Field Map state = [:]',
    isLevels ? levelsBlock(pipeline, notes) : dataflowBlock(pipeline, notes),
    tasksHeading,
    taskSection(names, written.methods),
    engineHeading,
    isLevels ? stages : lanes,
    perform,
    state,
    decisions,
    questions,
    attempts,
    ...(usage.values ? [values] : []),
    ...(usage.fromJson ? [json] : []),
    ...(pipeline.plan.tasks.some(({ schedule }) => schedule !== undefined) ? [schedules] : []),
  ];
  return { value: `${parts.join('\n\n')}\n`, diagnostics };
};

function taskMethods(pipeline: Pipeline, names: readonly string[], usage: Usage, { place }: EmitContext) {
  const diagnostics: Diagnostic[] = [];
  const methods = pipeline.jobs.map((job, index) => {
    const { task } = job;
    const method = new TaskMethod(job, names[index] ?? '', usage);
    const text = method.write(dueEntry(pipeline, task.schedule));
    if (usage.problem !== undefined) {
      const key = method.refusedKey ?? '';
      const where = place(task.origins[key] ?? task.origin);
      diagnostics.push(inexpressibleInGroovy(usage.problem, key, task.id, where));
      usage.problem = undefined;
    }
    return text;
  });
  return { methods, diagnostics };
}

/** What decides whether a task with a schedule of its own is due. */
function dueEntry({ plan }: Pipeline, cron: string | undefined): readonly Entry[] {
  if (cron === undefined) return [];
  const [first] = startsOf(plan);
  const timezone = first?.timezone ?? 'UTC';
  const starts = plan.schedule.filter((schedule) => schedule.timezone === timezone).map((schedule) => schedule.cron);
  const list = groovyList(starts.map(groovyText));
  return [['notDue', `{ notDue(${groovyText(cron)}, ${list}, ${groovyText(timezone)}) }`]];
}

const tasksHeading = `// ---- The tasks, in an order that their needs allow -------------------------------------------------------------------
// A task is a map: needs (or needs by name, where one is a matrix), run or script, env, timeout and pauses before retries
// in seconds. A closure is asked when all that the task waits for has ended; what it is given, it, is the task's id.`;

const engineHeading = `// ---- The engine: the same in every Jenkinsfile that script-orchestrator makes ----------------------------------------
// What decides is in @NonCPS methods; Pipeline runs all branches on one thread, so that each of them is atomic.`;
