import { partsOfTree, type Tree } from '../../expressions/tree.ts';
import { folderToEnter } from '../from-root.ts';
import { pinnedTool } from '../header.ts';
import type { Notes } from '../notes.ts';
import { type Pipeline, treesOf } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { shellWord } from '../quote/shell.ts';
import { environmentBlock, optionsBlock } from './declarative.ts';
import { groovyScript } from './groovy-data.ts';
import { triggers } from './triggers.ts';

/** The file with one stage, which runs the orchestrator itself on the same configuration. */
export function wrapperBlock(pipeline: Pipeline, notes: Notes, folder: string): string {
  const { plan } = pipeline;
  const label = plan.emit.jenkins.agent;
  const config = plan.config_file === undefined ? '' : ` --config ${shellWord(plan.config_file)}`;
  const isRoot = folder === '.';
  const start = isRoot ? '' : `cd ${shellWord(folderToEnter(folder))} || exit 1\n`;
  // Blanks and commas stand between patterns of Ant; `?` is any character.
  const latest = `${isRoot ? '' : `${folder.replaceAll(/[\s,]/g, '?')}/`}.orchestrator/latest`;
  const run = groovyScript(`#!/bin/sh\n${start}exec npx --yes ${pinnedTool} run${config}\n`);
  const call = [`sh(label: ${groovyText(plan.name)}, script: ${run})`];
  return [
    'pipeline {',
    label === undefined || label === 'any' ? '  agent any' : `  agent { label ${groovyText(label)} }`,
    ...optionsBlock(plan, []),
    ...triggers(pipeline, notes),
    ...environmentBlock(plan),
    '  stages {',
    `    stage(${groovyText(plan.name)}) {`,
    '      steps {',
    ...(asksForEvent(pipeline) ? toldEvent(call) : call.map((line) => `        ${line}`)),
    '      }',
    '    }',
    '  }',
    '  post {',
    '    always {',
    `      junit(testResults: ${groovyText(`${latest}/junit.xml`)}, allowEmptyResults: true, skipMarkingBuildUnstable: true)`,
    `      archiveArtifacts(artifacts: ${groovyText(`${latest}/**`)}, allowEmptyArchive: true)`,
    '    }',
    '  }',
    '}',
  ].join('\n');
}

/** Whether it matters who started the build: to schedules of tasks, and where an expression reads `github.event_name`. */
function asksForEvent({ jobs }: Pipeline): boolean {
  return jobs.some((job) => {
    const parts = treesOf(job).flatMap(partsOfTree);
    return job.task.schedule !== undefined || parts.some((part) => mayBeEventName(part));
  });
}

function mayBeEventName(part: Tree): boolean {
  if (part.kind === 'index') return part.of.kind === 'reference' && part.of.path[0] === 'github';
  if (part.kind !== 'reference') return part.kind === 'other';
  const [context, name = 'event_name'] = part.path;
  return context === 'github' && name.toLowerCase() === 'event_name';
}

/** Only the Jenkinsfile knows who started the build: no variable tells it. */
function toldEvent(call: readonly string[]): readonly string[] {
  return [
    '        script {',
    '          String causes = String.valueOf(currentBuild.getBuildCauses())',
    "          String event = causes.contains('TimerTrigger') ? 'schedule' : (causes.contains('UserIdCause') ? 'workflow_dispatch' : '')",
    "          withEnv(event == '' ? [] : ['ORCHESTRATOR_EVENT=' + event]) {",
    ...call.map((line) => `            ${line}`),
    '          }',
    '        }',
  ];
}
