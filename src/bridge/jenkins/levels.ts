import type { Diagnostic } from '../../model/diagnostic.ts';
import { tooManyStages } from '../../model/problems/bridge-jenkins.ts';
import type { Notes } from '../notes.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { agentEntry, environmentBlock, optionsBlock } from './declarative.ts';
import { groovyMap } from './groovy-data.ts';
import { triggers } from './triggers.ts';

/**
 * Stages in one file. Jenkins compiles the whole `pipeline` block into one method of at most 64 KiB; with some stages more
 * it answers "Method too large".
 */
export const mostStages = 60;

/** Plain Declarative stages: one for each task, in the stage of its level, which ends before the next begins. */
export function levelsBlock(pipeline: Pipeline, notes: Notes): string {
  const { plan, jobs } = pipeline;
  const levels: Job[][] = [];
  for (const job of jobs) if (job.task.command.kind !== 'gate') (levels[job.level] ??= []).push(job);
  const limit = plan.timeout;
  const stages: string[] = [];
  for (const [index, level] of levels.filter(({ length }) => length > 0).entries()) {
    const isAlone = level.length === 1;
    if (!isAlone) stages.push(`    stage(${groovyText(`level ${index + 1}`)}) {`, '      parallel {');
    for (const job of level) stages.push(...taskStage(job, isAlone ? '    ' : '        '));
    if (!isAlone) stages.push('      }', '    }');
  }
  // A plan of gates alone: Declarative wants a stage.
  if (stages.length === 0)
    stages.push(`    stage(${groovyText(plan.name)}) {`, "      steps { echo 'nothing to run' }", '    }');
  return [
    'pipeline {',
    '  // Each attempt of a task takes an agent of its own; none is held while nothing runs.',
    '  agent none',
    ...optionsBlock(plan, [
      'skipDefaultCheckout()',
      ...(limit === undefined ? [] : [`timeout(time: ${Math.ceil(limit / 1000)}, unit: 'SECONDS')`]),
    ]),
    ...triggers(pipeline, notes),
    ...environmentBlock(plan),
    '  stages {',
    ...stages,
    '  }',
    '  post {',
    '    always {',
    '      script { echo(reportOnStages()) }',
    '    }',
    '  }',
    '}',
    '',
    '@NonCPS',
    'Map settings() {',
    `  return ${groovyMap([...agentEntry(plan), ...(plan.fail_fast ? [['failFast', 'true'] as const] : [])])}`,
    '}',
  ].join('\n');
}

function taskStage({ task }: Job, indent: string): readonly string[] {
  const id = groovyText(task.id);
  return [
    `stage(${id}) {`,
    `  when { expression { mayRun(${id}) } }`,
    `  steps { script { runTask(${id}) } }`,
    '}',
  ].map((line) => indent + line);
}

export function checkStages({ jobs }: Pipeline): readonly Diagnostic[] {
  const count = jobs.filter(({ task }) => task.command.kind !== 'gate').length;
  return count > mostStages ? [tooManyStages(count, mostStages)] : [];
}

/** What the barrier between levels and the lack of a scheduler take away. */
export function noteLevels({ plan, jobs }: Pipeline, notes: Notes): void {
  const remedy = 'emit with --layout dataflow';
  const lose = (feature: Parameters<Notes['add']>[0]['feature'], of: readonly Job[], consequence: string): void =>
    notes.add({ feature, jobs: of, support: 'lost', consequence, remedy });
  const waiting = jobs.filter(({ level }) => level > 0);
  if (waiting.length > 0) {
    lose('needs', waiting, 'a level begins when all of the level before has ended, also what the task does not need');
  }
  const sharing = jobs.filter(({ task }) => Object.keys(task.resources).length > 0);
  if (sharing.length > 0) lose('resources', sharing, 'tasks of one level that share a resource may run at once');
  const ranked = jobs.filter(({ task }) => task.priority !== 0);
  if (ranked.length > 0) lose('priority', ranked, 'the order among the tasks of a level is that of free agents');
  if (plan.max_parallel !== 'auto') {
    lose('max-parallel', [], 'as many tasks of a level run at once as there are executors');
  }
  if (plan.fail_fast) lose('fail-fast', [], 'what runs when a task fails goes on; what waits is skipped');
  if (plan.timeout !== undefined) {
    lose('run-timeout', [], "after the run's timeout Jenkins ends everything, always() tasks too");
  }
}
