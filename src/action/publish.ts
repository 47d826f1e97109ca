import type { Diagnostic } from '../model/diagnostic.ts';
import type { Annotation } from '../model/record.ts';
import type { Interruption } from '../orchestrate/interruption.ts';
import type { Finished } from '../orchestrate/run-loaded.ts';
import { limits } from '../protocol/limits.ts';
import { annotationsOf } from '../reporting/annotations.ts';
import { diagnosticAnnotation, type ToRepository } from '../reporting/diagnostic-annotations.ts';
import { renderJobSummary } from '../reporting/job-summary.ts';
import { givenUp, uploadRunDirectory, whyNoArtifacts } from './artifact.ts';
import { readChangedLines } from './changed-lines.ts';
import { startDeadline } from './deadline.ts';
import type { Inputs } from './inputs.ts';
import { outputsOf, setOutputs, withinLimit } from './outputs.ts';
import { lineLink, repositoryPaths } from './repository-paths.ts';
import { saveJournal } from './journal-cache.ts';
import { reasonOf, type RunnerLog } from './runner-log.ts';
import { openSummaryFile } from './summary.ts';

/** A run that has ended, and where its news go. */
export interface Publication {
  readonly finished: Finished;
  /** Warnings of the configuration. */
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: Inputs;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: RunnerLog;
  readonly interruption: Interruption;
  /** Absolute path of the repository. */
  readonly root: string;
}

/**
 * Outputs, annotations, summary, artifact: the quick ones first, for a cancelled job has seconds. None of them fails the
 * run; each that goes wrong is a warning.
 */
export async function publish(publication: Publication): Promise<void> {
  const { finished, inputs, log, environment } = publication;
  const toRepository = repositoryPaths(publication.root, inputs.invocation.workspace);
  for (const failure of finished.failures) log.say('warning', failure);
  await log.attempt('the outputs', () => publishOutputs(publication));
  if (inputs.annotations) await log.attempt('the annotations', () => annotate(publication, toRepository));
  let writeSummary = (_artifactUrl?: string): void => {};
  if (inputs.summary) {
    await log.attempt('the job summary', () => {
      const file = openSummaryFile(environment);
      writeSummary = (artifactUrl) => {
        const { record, sources } = finished;
        const options = { budget: file?.budget ?? 0, link: lineLink(environment, toRepository) };
        file?.write(
          renderJobSummary(record, sources, artifactUrl === undefined ? options : { ...options, artifactUrl }),
        );
      };
      writeSummary();
    });
  }
  const wanted =
    inputs.artifact === 'always' || (inputs.artifact === 'on-failure' && finished.record.status !== 'success');
  let url: string | undefined;
  if (wanted) {
    await log.attempt('the artifact', async () => {
      url = await upload(publication);
      if (url !== undefined) writeSummary(url);
    });
  }
  if (inputs.rerun === 'failed' && url === undefined) await keepJournal(publication);
}

/** Where there is no artifact, a re-run of the job finds the journal in GitHub's cache. */
async function keepJournal({ finished, inputs, environment, log, ...publication }: Publication): Promise<void> {
  const deadline = startDeadline(publication.interruption);
  const { run_directory, redactor } = finished;
  try {
    const why = await log.fold('Keep the journal in the cache', () =>
      Promise.race([
        givenUp(deadline.giveUp),
        saveJournal({ run_directory, inputs, environment, redactor }).then(() => undefined, reasonOf),
      ]),
    );
    if (why !== undefined) {
      log.text(`A re-run of this job will run everything, for its journal could not be kept: ${redactor.text(why)}`);
    }
  } finally {
    deadline.close();
  }
}

async function publishOutputs({ finished, root, log }: Publication): Promise<void> {
  const { record, run_directory, redactor } = finished;
  const { outputs, dropped } = withinLimit(redactor.deep(outputsOf(record, run_directory, root)));
  await setOutputs(outputs);
  for (const name of dropped) {
    log.say('warning', `the output "${name}" was left out: GitHub takes 1 MiB of a job. All of it is in run.json`);
  }
}

async function annotate(publication: Publication, toRepository: ToRepository): Promise<void> {
  const { finished, inputs, environment, log, interruption } = publication;
  const lines = new Map(finished.plan.tasks.map(({ id, origin: { file, line } }) => [id, { path: file, line }]));
  const placeOf = ({ id }: { readonly id: string }): { path: string; line: number } | undefined => {
    const { path, line } = lines.get(id) ?? {};
    return path === undefined || line === undefined ? undefined : { path, line };
  };
  let annotations = annotationsOf(finished.record, { placeOf });
  // The order matters only where not all of them are shown.
  if (annotations.length >= limits.annotationsPerLevel && interruption.signal === undefined) {
    const interrupted = new Promise<string>((settle) => interruption.onFirst((signal) => settle(`${signal} came`)));
    const answer = await Promise.race([readChangedLines(environment, inputs.token), interrupted]);
    if (typeof answer === 'string') log.text(`annotations on changed lines can't come first: ${answer}`);
    if (typeof answer === 'function') {
      const changed = (path: string, line: number | null): boolean => {
        const known = toRepository(path);
        return known !== null && line !== null && answer(known, line);
      };
      annotations = annotationsOf(finished.record, { placeOf, changed });
    }
  }
  const located = annotations.map((annotation) => inRepository(annotation, toRepository));
  const ofFile = publication.diagnostics.map((diagnostic) => diagnosticAnnotation(diagnostic, toRepository));
  const free = limits.annotationsPerLevel - located.filter(({ level }) => level === 'warning').length;
  log.annotate([...located, ...ofFile.slice(0, Math.max(0, free))]);
}

function inRepository(annotation: Annotation, toRepository: ToRepository): Annotation {
  const path = annotation.path === null ? null : toRepository(annotation.path);
  if (path !== null) return { ...annotation, path };
  return { ...annotation, path: null, start_line: null, end_line: null, start_column: null, end_column: null };
}

/** The address of the artifact, if there is one. */
async function upload(publication: Publication): Promise<string | undefined> {
  const { finished, inputs, environment, log, interruption } = publication;
  const missing = whyNoArtifacts(environment);
  if (missing !== undefined) {
    log.text(`No artifact was uploaded: ${missing}. The run directory is ${finished.run_directory}`);
    return undefined;
  }
  const deadline = startDeadline(interruption);
  try {
    const outcome = await log.fold('Upload the run directory', () =>
      uploadRunDirectory({
        name: inputs.artifactName,
        folder: finished.run_directory,
        retentionDays: inputs.retentionDays,
        environment,
        redactor: finished.redactor,
        giveUp: deadline.giveUp,
      }),
    );
    switch (outcome.kind) {
      case 'uploaded':
        if (outcome.lacks.length > 0) log.say('warning', lacking(outcome.lacks));
        await setOutputs({ 'artifact-id': String(outcome.id), 'artifact-url': outcome.url });
        return outcome.url;
      case 'leak':
        log.say('error', `No artifact was uploaded, for ${outcome.file} in the run directory holds a secret`);
        return undefined;
      case 'failed':
        log.say('warning', `No artifact was uploaded: ${outcome.message}`);
        return undefined;
      default:
        return outcome satisfies never;
    }
  } finally {
    deadline.close();
  }
}

function lacking(files: readonly string[]): string {
  const named = files.slice(0, 5).join(', ');
  const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
  return `The artifact lacks ${named}${more}: the disk has no room for the copy that is looked through for secrets and uploaded`;
}
