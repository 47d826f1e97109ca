import type { AttemptListener, AttemptRequest } from '../engine/ports.ts';
import type { Annotation } from '../model/record.ts';
import { limits } from '../protocol/limits.ts';
import type { ProblemMatchers } from '../protocol/problem-matchers.ts';
import { type Redactor, standsInName } from '../protocol/redact.ts';
import { type WorkspacePaths, workspacePaths } from '../protocol/workspace-path.ts';
import type { Stream } from './arrival-order.ts';
import { placeInConfiguration } from './inline-script.ts';
import { OutputWatch, type OutputWatchOptions } from './output-watch.ts';

/** A watch for each stream of an attempt that runs in `folder` and whose inline script stands at `script`. */
export function watchesOf(
  run: { readonly workspace: string; readonly matchers: ProblemMatchers; readonly redactor: Redactor },
  request: AttemptRequest,
  folder: string,
  script: string | undefined,
  listener: AttemptListener,
): Readonly<Record<Stream, OutputWatch>> {
  let known: WorkspacePaths | undefined;
  const paths = () => (known ??= pathsWithScript(workspacePaths(run.workspace, folder), script));
  const placed = (annotation: Annotation): Annotation =>
    script !== undefined && annotation.path === script
      ? placeInConfiguration(annotation, request.task, run.workspace)
      : annotation;
  let told = 0;
  const options: OutputWatchOptions = {
    matcher: () => run.matchers.matcher(paths(), (message) => listener.warned(message)),
    everyLine: run.matchers.everyLine,
    patterns: request.output_patterns,
    redactor: {
      add: (secret) => {
        listener.masked?.();
        const isHidden = run.redactor.add(secret);
        if (!isHidden) listener.warned(standsInName);
        return isHidden;
      },
    },
    paths,
    warned: (message) => listener.warned(message),
    annotated: (annotation) => {
      told += 1;
      if (told <= limits.annotationsPerAttempt) listener.annotated(placed(annotation));
    },
  };
  return { stdout: new OutputWatch(options), stderr: new OutputWatch(options) };
}

/** The inline script is in no workspace, but it is the user's: its path passes, to be placed in the configuration. */
function pathsWithScript(paths: WorkspacePaths, script: string | undefined): WorkspacePaths {
  return { ...paths, existing: (path) => (path === script ? path : paths.existing(path)) };
}
