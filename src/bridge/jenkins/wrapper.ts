import type { Notes } from '../notes.ts';
import type { Pipeline } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { shellWord } from '../quote/shell.ts';
import { environmentBlock, optionsBlock } from './declarative.ts';
import { groovyScript } from './groovy-data.ts';
import { triggers } from './triggers.ts';

/** The file with one stage, which runs the orchestrator itself on the same configuration. */
export function wrapperBlock(pipeline: Pipeline, notes: Notes): string {
  const { plan } = pipeline;
  const label = plan.emit.jenkins.agent;
  const config = plan.config_file === undefined ? '' : ` --config ${shellWord(plan.config_file)}`;
  const run = groovyScript(`#!/bin/sh\nexec npx --yes script-orchestrator run${config}\n`);
  const call = [`sh(label: ${groovyText(plan.name)}, script: ${run})`];
  const isScheduled = plan.tasks.some(({ schedule }) => schedule !== undefined);
  return [
    'pipeline {',
    label === undefined || label === 'any' ? '  agent any' : `  agent { label ${groovyText(label)} }`,
    ...optionsBlock(plan, []),
    ...triggers(pipeline, notes),
    ...environmentBlock(plan),
    '  stages {',
    `    stage(${groovyText(plan.name)}) {`,
    '      steps {',
    ...(isScheduled ? scheduled(call) : call.map((line) => `        ${line}`)),
    '      }',
    '    }',
    '  }',
    '  post {',
    '    always {',
    "      junit(testResults: '.orchestrator/latest/junit.xml', allowEmptyResults: true, skipMarkingBuildUnstable: true)",
    "      archiveArtifacts(artifacts: '.orchestrator/latest/**', allowEmptyArchive: true)",
    '    }',
    '  }',
    '}',
  ].join('\n');
}

/** Only Jenkins knows whether a timer started the build, on which tasks with a schedule of their own depend. */
function scheduled(call: readonly string[]): readonly string[] {
  return [
    '        script {',
    "          boolean byTimer = String.valueOf(currentBuild.getBuildCauses()).contains('TimerTrigger')",
    "          withEnv(byTimer ? ['ORCHESTRATOR_EVENT=schedule'] : []) {",
    ...call.map((line) => `            ${line}`),
    '          }',
    '        }',
  ];
}
