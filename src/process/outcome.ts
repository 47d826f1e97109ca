import type { AttemptOutcome } from '../engine/ports.ts';
import { limits } from '../protocol/limits.ts';
import type { Redactor } from '../protocol/redact.ts';
import type { Captured } from './capture.ts';
import type { RunnerFilesContent } from './runner-files.ts';
import type { Usage } from './usage.ts';

/** What is known when a process has ended. */
export interface Ran extends Captured {
  readonly code: number | null;
  readonly signal: string | null;
  readonly usage: Usage;
  /** Nothing that it started holds its pipes. */
  readonly clean: boolean;
  readonly matched: readonly string[];
}

/** The outcome of a process that ended. Outputs and env are as they were written, for the tasks that get them. */
export function outcomeOf(
  { code, signal, usage, output, logged, matched }: Ran,
  content: RunnerFilesContent,
  log: string,
  redactor: Redactor,
  warned: (message: string) => void,
): AttemptOutcome {
  content.problems.forEach(warned);
  const { summary, cut } = summaryOf(content.summary, redactor);
  if (cut) warned(`GITHUB_STEP_SUMMARY has more than ${limits.summary} bytes: the rest was left out`);
  return {
    kind: signal === null ? 'exited' : 'signaled',
    exit_code: signal === null ? code : null,
    signal,
    problem: null,
    max_rss_bytes: usage.max_rss_bytes,
    cpu_seconds: usage.cpu_seconds,
    outputs: content.outputs,
    env: content.env,
    path: content.path,
    matched_patterns: matched,
    output: { ...output, summary },
    log: logged ? log : null,
  };
}

/** The outcome of what could not be started, for a reason in one sentence. */
export function notStarted(problem: string, redactor: Redactor): AttemptOutcome {
  return {
    kind: 'not-started',
    exit_code: null,
    signal: null,
    problem: redactor.text(problem),
    max_rss_bytes: null,
    cpu_seconds: null,
    outputs: {},
    env: {},
    path: [],
    matched_patterns: [],
    output: { stdout: '', stderr: '', stdout_truncated: false, stderr_truncated: false, summary: null },
    log: null,
  };
}

function summaryOf(
  written: string | null,
  redactor: Redactor,
): { readonly summary: string | null; readonly cut: boolean } {
  if (written === null) return { summary: null, cut: false };
  const bytes = Buffer.from(redactor.text(written));
  if (bytes.length <= limits.summary) return { summary: bytes.toString('utf8'), cut: false };
  // Streaming, so that a character which the cut goes through is left out and not replaced.
  const summary = new TextDecoder().decode(bytes.subarray(0, limits.summary), { stream: true });
  return { summary, cut: true };
}
