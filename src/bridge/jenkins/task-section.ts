import { groovyText } from '../quote/groovy.ts';
import { groovyList } from './groovy-data.ts';

/** Names in one method. */
const mostNames = 500;

/**
 * Constants of the file's own class that tasks may take: it holds 65,535 (JVMS §4.1), and the engine needs some 3,500.
 * What is beyond goes to classes of its own.
 */
const mostConstants = 55_000;

/** The list of the tasks, how one is found by its name, and their methods, in the order given. */
export function taskSection(names: readonly string[], methods: readonly string[]): string {
  const classes: string[][] = [[]];
  const places: string[] = [];
  let constants = 0;
  for (const [index, method] of methods.entries()) {
    const size = constantsOf(method);
    constants += size;
    if (constants > mostConstants) {
      classes.push([]);
      constants = size;
    }
    classes.at(-1)?.push(method);
    places.push(classes.length === 1 ? (names[index] ?? '') : `${names[index] ?? ''}@${classes.length}`);
  }
  const [own = [], ...others] = classes;
  return [
    taskList(places),
    others.length === 0 ? oneClass : severalClasses(classes.length),
    ...own,
    ...others.map((held, index) => `class Tasks${index + 2} {\n${held.map(asStatic).join('\n\n')}\n}`),
  ].join('\n\n');
}

const oneClass = `@NonCPS
Map taskNamed(String name) {
  return this."task_$name"()
}`;

/** Their closures look for what they call in the script. */
function severalClasses(count: number): string {
  const lines = Array.from({ length: count - 1 }, (_, index) => {
    const which = index + 2;
    return `  if (place.size() == 2 && place[1] == '${which}') { task = Tasks${which}."$method"() }`;
  });
  return [
    '// There are more tasks than one class holds.',
    '@NonCPS',
    'Map taskNamed(String name) {',
    "  List place = name.tokenize('@')",
    "  String method = 'task_' + place[0]",
    '  Map task = place.size() == 1 ? this."$method"() : null',
    ...lines,
    '  for (value in task.values()) {',
    '    if (value instanceof Closure) { value.setDelegate(this) }',
    '  }',
    '  return task',
    '}',
  ].join('\n');
}

function asStatic(method: string): string {
  return method.replaceAll(/^@NonCPS\n(Map|List) task_/gm, '@NonCPS\nstatic $1 task_');
}

/** At most: two for each text, and what a method with its closures needs. */
function constantsOf(method: string): number {
  let quotes = 0;
  for (let at = method.indexOf("'"); at !== -1; at = method.indexOf("'", at + 1)) quotes++;
  return quotes + 6;
}

function taskList(names: readonly string[]): string {
  const chunks: string[][] = [];
  for (let start = 0; start < names.length; start += mostNames) chunks.push(names.slice(start, start + mostNames));
  const method = (name: string, body: string): string => `@NonCPS\nList ${name}() {\n  return ${body}\n}`;
  if (chunks.length <= 1) return method('tasks', inLines(names));
  return [
    method('tasks', chunks.map((_, index) => `tasks_${index + 1}()`).join(' + ')),
    ...chunks.map((chunk, index) => method(`tasks_${index + 1}`, inLines(chunk))),
  ].join('\n\n');
}

/** A list in lines of up to 110 characters. */
function inLines(names: readonly string[]): string {
  const rows: string[] = [];
  for (const name of names) {
    const last = rows.at(-1);
    const word = groovyText(name);
    if (last !== undefined && last.length + word.length < 110) rows[rows.length - 1] = `${last}, ${word}`;
    else rows.push(word);
  }
  return rows.length <= 1 ? groovyList(rows) : `[\n    ${rows.join(',\n    ')}\n  ]`;
}
