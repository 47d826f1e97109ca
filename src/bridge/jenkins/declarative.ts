import type { Plan } from '../../model/plan.ts';
import type { Notes } from '../notes.ts';
import type { Pipeline } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { groovyMap, groovySeconds } from './groovy-data.ts';
import { amountsOf, type Entry } from './task-method.ts';
import { triggers } from './triggers.ts';

/** The Declarative block of the dataflow layout: one stage, in which the engine opens the others. */
export function dataflowBlock(pipeline: Pipeline, notes: Notes): string {
  const { plan } = pipeline;
  const settings: readonly Entry[] = [
    ...agentEntry(plan),
    ...(plan.max_parallel === 'auto' ? [] : [['maxParallel', String(plan.max_parallel)] as const]),
    ...(plan.fail_fast ? [['failFast', 'true'] as const] : []),
    ...(plan.timeout === undefined ? [] : [['timeout', groovySeconds(plan.timeout)] as const]),
    ...(Object.keys(plan.resources).length === 0 ? [] : [['resources', amountsOf(plan.resources)] as const]),
  ];
  const call = settings.length === 0 ? '[:]' : groovyMap(settings).slice(1, -1);
  return [
    'pipeline {',
    '  // Each attempt of a task takes an agent of its own; none is held while nothing runs.',
    '  agent none',
    ...optionsBlock(plan, ['skipDefaultCheckout()']),
    ...triggers(pipeline, notes),
    ...environmentBlock(plan),
    '  stages {',
    `    stage(${groovyText(plan.name)}) {`,
    '      steps {',
    `        script { runTasks(${call}) }`,
    '      }',
    '    }',
    '  }',
    '}',
  ].join('\n');
}

export function agentEntry({ emit }: Plan): readonly Entry[] {
  const label = emit.jenkins.agent;
  return label === undefined || label === 'any' ? [] : [['agent', groovyText(label)]];
}

/** The user's own lines come last. */
export function optionsBlock({ emit }: Plan, own: readonly string[]): readonly string[] {
  const lines = [...own, ...emit.jenkins.options];
  return lines.length === 0 ? [] : ['  options {', ...lines.map((line) => `    ${line}`), '  }'];
}

/** Secrets are credentials of the same id, of the kind "Secret text"; Jenkins masks them in its log. */
export function environmentBlock({ secrets }: Plan): readonly string[] {
  const bound = secrets.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (bound.length === 0) return [];
  return ['  environment {', ...bound.map((name) => `    ${name} = credentials(${groovyText(name)})`), '  }'];
}
