import type { PlannedTask } from '../../model/plan.ts';
import { matrixText, matrixVariable } from '../../model/matrix-variable.ts';
import { shellArguments, shellCommand, shellScript } from '../../process/shells.ts';
import { taskComments } from '../comments.ts';
import type { Job, JobNeed } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { retryRules } from '../signal-codes.ts';
import { ExpressionWriter, type Usage } from './expression.ts';
import { groovyList, groovyMap, groovyScript, groovySeconds } from './groovy-data.ts';

export type Entry = readonly [key: string, code: string];

/** Entries of one literal: more would make a method too large (64 KiB of byte code, JVMS §4.7.3). */
const mostEntries = 250;

/** Writes a task as a method that returns a map, with methods for those parts of it that are too large for one. */
export class TaskMethod {
  readonly #job: Job;
  readonly #name: string;
  readonly #usage: Usage;
  readonly #helpers: string[] = [];
  /** The task's key whose expression has no exact form. */
  refusedKey: string | undefined;

  constructor(job: Job, name: string, usage: Usage) {
    this.#job = job;
    this.#name = name;
    this.#usage = usage;
  }

  /** `more`: entries that stand beside the condition. */
  write(more: readonly Entry[]): string {
    const { task, after } = this.#job;
    const folder = task.working_directory;
    const entries: readonly Entry[] = [
      ['id', groovyText(task.id)],
      ...this.#needs(),
      ...entry(after.length > 0, 'after', () => this.#ids(after, 'after')),
      ...entry(task.skip !== undefined, 'skip', () => this.#template('skip', task.skip ?? '')),
      ...more,
      ...this.#condition(),
      ...this.#env(),
      ...entry(task.matrix !== undefined, 'matrix', () => matrixOf(task)),
      ...this.#command(),
      ...entry(folder !== '.', 'workingDirectory', () => this.#template('working_directory', folder)),
      ...this.#limits(),
    ];
    const lines = entries.map(([key, code]) => `    ${key}: ${code}`).join(',\n');
    const comments = taskComments(task)
      .map((comment) => `// ${comment}\n`)
      .join('');
    return [...this.#helpers, `${comments}@NonCPS\nMap task_${this.#name}() {\n  return [\n${lines}\n  ]\n}`].join(
      '\n\n',
    );
  }

  #needs(): readonly Entry[] {
    const { needs } = this.#job;
    if (needs.length === 0) return [];
    const isPlain = needs.every(({ key, jobs }) => jobs.length === 1 && jobs[0]?.task.id === key);
    const legs = (need: JobNeed, index: number): Entry => [need.key, this.#ids(need.jobs, `need_${index + 1}`)];
    const code = isPlain
      ? this.#ids(
          needs.flatMap(({ jobs }) => jobs),
          'needs',
        )
      : this.#large(needs.map(legs), 'needs', 'Map', groovyMap);
    return [['needs', code]];
  }

  #ids(jobs: readonly Job[], key: string): string {
    const ids = jobs.map(({ task }) => groovyText(task.id));
    return this.#large(ids, key, 'List', groovyList);
  }

  /** A closure that is asked when all that the task waits for has ended; `it` is the task's id. */
  #condition(): readonly Entry[] {
    const { kind, tree } = this.#job.condition;
    if (this.#job.task.skip !== undefined || (kind === 'success' && tree === undefined)) return [];
    const code = tree === undefined ? '' : this.#checked('if', this.#expressions().condition(tree));
    const words = {
      success: `success(it) && ${code}`,
      always: 'always()',
      completed: '!cancelled()',
      failure: 'failure(it)',
      never: 'false',
      expression: code,
    };
    return [['when', `{ ${words[kind]} }`]];
  }

  #env(): readonly Entry[] {
    const { command, env } = this.#job.task;
    const all = command.kind === 'gate' ? [] : Object.entries(env);
    if (all.length === 0) return [];
    const dynamic = all.filter(([, value]) => value.includes('${{')).map(([name]) => name);
    const entries = all.map(([name, value]): Entry => {
      const before = dynamic.indexOf(name);
      if (before === -1) return [name, groovyText(value)];
      return [name, this.#checked(`env.${name}`, this.#expressions(before).template(value))];
    });
    const code =
      all.length <= mostEntries
        ? `[\n${entries.map((one) => `      ${groovyMap([one]).slice(1, -1)}`).join(',\n')}\n    ]`
        : this.#large(entries, 'env', 'Map', groovyMap, dynamic.length > 0);
    const isShort = entries.length === 1 && code.length < 100;
    const literal = isShort ? groovyMap(entries) : code;
    return [['env', dynamic.length === 0 ? literal : `{ ${literal} }`]];
  }

  #command(): readonly Entry[] {
    const { folder } = this.#job;
    const { command } = this.#job.task;
    if (command.kind === 'gate') return [];
    if (command.kind === 'script') {
      const isDynamic = command.args.some((arg) => arg.includes('${{'));
      const args = command.args.map((arg) => this.#checked('command.args', this.#expressions().template(arg)));
      const list = this.#large(args, 'args', 'List', groovyList, isDynamic);
      const isPython = /(?:^|[/\\])(?:python|pypy)[\d.]*$/i.test(command.interpreter[0] ?? '');
      return [
        ['script', groovyText(command.script)],
        ...entry(command.interpreter.length > 0, 'interpreter', () => groovyList(command.interpreter.map(groovyText))),
        ...entry(args.length > 0, 'args', () => (isDynamic ? `{ ${list} }` : list)),
        ...entry(isPython || command.script.endsWith('.py'), 'python', () =>
          groovyText(folder === '.' ? 'src' : `${folder}/src`),
        ),
      ];
    }
    const shell = shellCommand(command.shell);
    if (shell === undefined) {
      this.refusedKey ??= 'command.shell';
      this.#usage.problem ??= `the shell ${JSON.stringify(command.shell)}`;
      return [];
    }
    const words = [shell.program, ...shellArguments(shell, '{0}')];
    return [
      ['run', groovyScript(shellScript(shell, command.run))],
      ...entry(command.shell !== 'bash', 'shell', () => groovyList(words.map(groovyText))),
      ...entry(shell.extension !== '.sh', 'extension', () => groovyText(shell.extension)),
    ];
  }

  #limits(): readonly Entry[] {
    const { task, pauses, publishes } = this.#job;
    if (task.command.kind === 'gate') return entry(task.continue_on_error !== false, ...this.#mayFail());
    const codes = task.allowed_exit_codes;
    const { on } = task.retry;
    const isUsualRetry = on.length === 2 && on.includes('failed') && on.includes('timeout');
    return [
      ['timeout', groovySeconds(task.timeout)],
      ...entry(task.idle_timeout !== undefined, 'idleTimeout', () => groovySeconds(task.idle_timeout ?? 0)),
      ...entry(pauses.length > 0, 'pauses', () => this.#large(pauses.map(groovySeconds), 'pauses', 'List', groovyList)),
      ...entry(pauses.length > 0 && !isUsualRetry, 'retryOn', () =>
        groovyList(retryRules(task).map((rule) => (typeof rule === 'number' ? String(rule) : groovyText(rule)))),
      ),
      ...entry(codes.join() !== '0', 'allowedExitCodes', () => groovyList(codes.map(String))),
      ...entry(task.continue_on_error !== false, ...this.#mayFail()),
      ...entry(Object.keys(task.resources).length > 0, 'resources', () => amountsOf(task.resources)),
      ...entry(task.priority !== 0, 'priority', () => String(task.priority)),
      ...entry(task.memory_limit !== undefined, 'memoryLimit', () =>
        String(Math.max(1, Math.floor((task.memory_limit ?? 0) / 1024))),
      ),
      ...entry(publishes === 'all' || publishes.length > 0, 'outputs', () => 'true'),
    ];
  }

  #mayFail(): readonly ['continueOnError', () => string] {
    const rule = this.#job.task.continue_on_error;
    return [
      'continueOnError',
      () => (typeof rule === 'boolean' ? String(rule) : groovyList(rule.exit_codes.map(String))),
    ];
  }

  #template(key: string, text: string): string {
    return text.includes('${{') ? `{ ${this.#checked(key, this.#expressions().template(text))} }` : groovyText(text);
  }

  #expressions(visible?: number): ExpressionWriter {
    return new ExpressionWriter(this.#job, this.#usage, visible);
  }

  #checked(key: string, code: string): string {
    if (this.#usage.problem !== undefined) this.refusedKey ??= key;
    return code;
  }

  /** A literal, or the sum of several, each in a method of its own. `dynamic`: they ask for `it`. */
  #large<T>(
    items: readonly T[],
    key: string,
    type: 'List' | 'Map',
    write: (items: readonly T[]) => string,
    dynamic = false,
  ): string {
    if (items.length <= mostEntries) return write(items);
    const calls: string[] = [];
    for (let start = 0; start < items.length; start += mostEntries) {
      const method = `task_${this.#name}_${key}_${calls.length + 1}`;
      const body = write(items.slice(start, start + mostEntries));
      this.#helpers.push(`@NonCPS\n${type} ${method}(${dynamic ? 'String it' : ''}) {\n  return ${body}\n}`);
      calls.push(`${method}(${dynamic ? 'it' : ''})`);
    }
    return calls.join(' + ');
  }
}

function entry(isThere: boolean, key: string, code: () => string): readonly Entry[] {
  return isThere ? [[key, code()]] : [];
}

/** `[db: 2, gpu: 0.5]` */
export function amountsOf(resources: Readonly<Record<string, number>>): string {
  return groovyMap(Object.entries(resources).map(([name, amount]): Entry => [name, plainNumber(amount)]));
}

/** Without an exponent, so that Groovy keeps it exact. */
function plainNumber(amount: number): string {
  const text = String(amount);
  return /^[\d.]+$/.test(text) ? text : amount.toFixed(amount < 1 ? 20 : 0);
}

function matrixOf({ matrix }: PlannedTask): string {
  const entries = Object.entries(matrix ?? {});
  return groovyMap(entries.map(([key, value]): Entry => [matrixVariable(key), groovyText(matrixText(value))]));
}
