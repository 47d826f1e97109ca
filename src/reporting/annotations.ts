import type { Annotation, RunRecord, TaskResult } from '../model/record.ts';
import { limits } from '../protocol/limits.ts';
import { count } from '../text/count.ts';
import { cut } from '../text/cut.ts';
import { oneLine, stripControls } from '../text/terminal.ts';
import { isFailure } from './result-words.ts';

export interface AnnotationOptions {
  /** Whether the pull request changed the line; such annotations come before others. `line` is `null` for the whole file. */
  readonly changed?: (path: string, line: number | null) => boolean;
  /** Where a task stands in the configuration, for one that failed without saying where. */
  readonly placeOf?: (task: TaskResult) => { readonly path: string; readonly line: number } | undefined;
  /** The workspace as a path in the repository, where it is not its root. */
  readonly folder?: string;
}

type Level = Annotation['level'];
const levels: readonly Level[] = ['error', 'warning', 'notice'];

interface Candidate {
  readonly annotation: Annotation;
  /** The first of a task that failed, or was allowed to: it is told before any second one. */
  readonly first: boolean;
  readonly changed: boolean;
}

/**
 * What GitHub is told of a run: at most 10 of each level, errors first, each ready for the runner. Each failed task gets
 * one before any gets two, changed lines come before others, doubles are merged, and what is too many is counted.
 */
export function annotationsOf(record: RunRecord, options: AnnotationOptions = {}): readonly Annotation[] {
  const candidates = record.results.flatMap((result) => candidatesOf(result, options));
  return levels.flatMap((level) => {
    const ofLevel = candidates.filter(({ annotation }) => annotation.level === level);
    const ranked = ofLevel.toSorted(
      (a, b) => Number(b.first) - Number(a.first) || Number(b.changed) - Number(a.changed),
    );
    return withinLimit(level, merged(ranked.map(({ annotation }) => annotation)));
  });
}

function candidatesOf(result: TaskResult, options: AnnotationOptions): readonly Candidate[] {
  const bad = isFailure(result) || result.allowed;
  const needed: Level = result.allowed ? 'warning' : 'error';
  const found = result.annotations.map((annotation): Candidate => {
    const told = fitForRunner({ ...annotation, level: levelOf(annotation.level, result) }, result, options);
    return { annotation: told, first: false, changed: isChanged(annotation, options) };
  });
  const own = [
    ...(bad && !found.some(({ annotation }) => annotation.level === needed) ? [ofTask(result, needed, options)] : []),
    ...(result.flaky ? [ofTask(result, 'warning', options)] : []),
  ].map((annotation): Candidate => ({ annotation, first: bad, changed: false }));
  if (!bad || own.length > 0) return [...own, ...found];
  const ofLevel = found.filter(({ annotation }) => annotation.level === needed);
  const leader =
    ofLevel.find(({ changed }) => changed) ?? ofLevel.find(({ annotation }) => annotation.path !== null) ?? ofLevel[0];
  return leader === undefined ? found : [{ ...leader, first: true }, ...found.filter((other) => other !== leader)];
}

/** What did not fail the run is no error of it: that of an allowed failure, that of an attempt after which another passed. */
function levelOf(level: Level, result: TaskResult): Level {
  return level === 'error' && (result.allowed || result.flaky) ? 'warning' : level;
}

function isChanged({ path, start_line }: Annotation, { changed }: AnnotationOptions): boolean {
  return path !== null && (changed?.(path, start_line) ?? false);
}

/** For the task itself, on its script or on its place in the configuration. */
function ofTask(result: TaskResult, level: Level, options: AnnotationOptions): Annotation {
  const place = result.script === null ? options.placeOf?.(result) : { path: result.script, line: 1 };
  const state = result.flaky ? `flaky: passed at attempt ${result.attempts.length}` : result.status;
  const why = result.flaky ? (result.attempts[0]?.reason ?? result.reason) : result.reason;
  const annotation: Annotation = {
    level,
    message: result.allowed ? `${why} (allowed)` : why,
    title: `${result.id}: ${state}`,
    path: place?.path ?? null,
    start_line: place?.line ?? null,
    end_line: null,
    start_column: null,
    end_column: null,
  };
  return fitForRunner(annotation, result, options);
}

const longestTitle = 200;

/**
 * As the runner wants it (actions/runner, `ActionCommandManager.cs`): it drops both lines where the end is before the
 * start, and columns where the annotation is longer than a line.
 */
function fitForRunner(annotation: Annotation, result: TaskResult, { folder = '' }: AnnotationOptions): Annotation {
  const { path, start_line, end_line, start_column, end_column } = annotation;
  const line = path === null ? null : start_line;
  const end = line === null || end_line === null || end_line <= line ? null : end_line;
  const column = line === null || end !== null ? null : start_column;
  return {
    level: annotation.level,
    message: cut(stripControls(annotation.message).trim() || result.reason, limits.annotationMessage),
    title: cut(oneLine(annotation.title ?? result.id), longestTitle),
    path: path === null ? null : inRepository(path, folder),
    start_line: line,
    end_line: end,
    start_column: column,
    end_column: column === null || end_column === null || end_column < column ? null : end_column,
  };
}

function inRepository(path: string, folder: string): string {
  const prefix = folder.replaceAll('\\', '/').replace(/^\.?\/+|\/+$/g, '');
  const inside = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return prefix === '' || prefix === '.' ? inside : `${prefix}/${inside}`;
}

/** The legs of a matrix say the same of the same line: told once, with the title of the first. */
function merged(annotations: readonly Annotation[]): readonly Annotation[] {
  const seen = new Set<string>();
  return annotations.filter(({ path, start_line, end_line, start_column, message, title }) => {
    // Without a place it is the task that makes the difference.
    const key = JSON.stringify([path ?? [title], start_line, end_line, start_column, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function withinLimit(level: Level, annotations: readonly Annotation[]): readonly Annotation[] {
  const most = limits.annotationsPerLevel;
  if (annotations.length <= most) return annotations;
  const more = annotations.length - (most - 1);
  return [
    ...annotations.slice(0, most - 1),
    {
      level,
      message: `${count(more, `more ${level}`)} not shown here, for GitHub takes ${most} of a step: all of them are in run.json in the artifact, the failed tasks in the job summary`,
      title: count(more, `more ${level}`),
      path: null,
      start_line: null,
      end_line: null,
      start_column: null,
      end_column: null,
    },
  ];
}
