import type { Attempt, RunRecord, TaskResult } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { lastStates, stripControls } from '../text/terminal.ts';
import { xmlElement, xmlText } from '../text/xml.ts';
import { isFailure } from './result-words.ts';

/** Of one task's output; GitLab and Jenkins hold all of a file in memory. */
const tailBytes = 64 * 1024;

/**
 * `junit.xml` as GitLab, Jenkins and most others read it: a suite for each folder, a case for each task. What is allowed to
 * fail is skipped, with a message, for a failure would make their pages red. Failed attempts before the last are written as
 * Maven Surefire does (https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd).
 */
export function renderJunit(record: RunRecord, sources: Sources): string {
  const folders = [...new Set(record.results.map(({ subdirectory }) => subdirectory))];
  const suites = folders.map((folder) => {
    const results = record.results.filter(({ subdirectory }) => subdirectory === folder);
    const cases = results.map((result) => testCase(result, record, sources));
    const name = folder === '' ? record.name : folder;
    const time = results.reduce((sum, { execution_time }) => sum + execution_time, 0);
    return xmlElement(
      'testsuite',
      { name, ...numbers(results), time: seconds(time), timestamp: record.start_time },
      lines(cases),
    );
  });
  const attributes = { name: record.name, ...numbers(record.results), time: seconds(record.duration) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', attributes, lines(suites))}\n`;
}

/** Each on lines of its own. */
function lines(elements: readonly string[]): readonly string[] {
  return elements.length === 0 ? [] : ['', ...elements, ''];
}

function seconds(value: number): string {
  return value.toFixed(3);
}

function numbers(results: readonly TaskResult[]) {
  const failing = results.filter(isFailure);
  return {
    tests: results.length,
    failures: failing.filter(({ status }) => status !== 'error').length,
    errors: failing.filter(({ status }) => status === 'error').length,
    skipped: results.filter((result) => !isFailure(result) && result.status !== 'passed').length,
  };
}

function testCase(result: TaskResult, record: RunRecord, sources: Sources): string {
  const { id, script, subdirectory, execution_time, status, flaky } = result;
  const attributes = {
    classname: subdirectory === '' ? record.name : subdirectory,
    name: id,
    file: script ?? undefined,
    time: seconds(execution_time),
  };
  const output = status === 'passed' && !flaky ? '' : stripControls(lastStates(sources.logTail(result, tailBytes)));
  return xmlElement(
    'testcase',
    attributes,
    lines([...outcome(result), ...(output.trim() === '' ? [] : [xmlElement('system-out', {}, [xmlText(output)])])]),
  );
}

function outcome(result: TaskResult): readonly string[] {
  const { status, reason, allowed, flaky, attempts } = result;
  const earlier = attempts.slice(0, -1);
  if (flaky) return earlier.map((attempt) => attemptElement('flaky', attempt));
  if (status === 'passed') return [];
  if (allowed) return [xmlElement('skipped', { message: `allowed to fail: ${reason}` })];
  if (!isFailure(result)) return [xmlElement('skipped', { message: reason })];
  const element = xmlElement(status === 'error' ? 'error' : 'failure', { message: reason, type: status }, [
    xmlText(stripControls(told(result))),
  ]);
  return [element, ...earlier.map((attempt) => attemptElement('rerun', attempt))];
}

/** `flakyFailure`, `rerunError` … */
function attemptElement(kind: 'flaky' | 'rerun', { status, reason }: Attempt): string {
  return xmlElement(`${kind}${status === 'error' ? 'Error' : 'Failure'}`, { message: reason, type: status });
}

/** What is shown when one opens the failure: the reason, and each error with its place. */
function told({ reason, annotations }: TaskResult): string {
  const errors = annotations
    .filter(({ level }) => level === 'error')
    .slice(0, 50)
    .map(({ path, start_line, message }) => {
      const place = path === null ? '' : `${path}${start_line === null ? '' : `:${start_line}`}: `;
      return place + message;
    });
  return [reason, ...errors].join('\n');
}
