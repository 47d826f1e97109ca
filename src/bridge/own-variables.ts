import type { PlannedTask } from '../model/plan.ts';

/** Variables that every task gets from the orchestrator, whatever its `env` says. */
export const isOwnVariable = (name: string): boolean => /^ORCHESTRATOR_(?:TASK_ID|ATTEMPT|RUN_ID|RUN_DIR)$/.test(name);

/** Whether a task may look at them: scripts, of which nothing is known, and who names one. */
export function readsOwnVariables(task: PlannedTask): boolean {
  const { command, env } = task;
  if (runsFile(task) || Object.keys(env).some(isOwnVariable)) return true;
  return command.kind === 'run' && command.run.includes('ORCHESTRATOR_');
}

/** Whether a task is a script in a file, of which nothing is known, or names one that it starts. */
export function runsFile({ command }: PlannedTask): boolean {
  return command.kind === 'script' || (command.kind === 'run' && commandsOf(command.run).some(isFile));
}

/** The same, or its script may start one: with `make`, `npm run`, `eval`, or any program that is not known to start none. */
export function mayRunFiles({ command }: PlannedTask): boolean {
  if (command.kind !== 'run') return command.kind === 'script';
  return (
    !/^(?:ba)?sh(?: |$)/.test(command.shell) || commandsOf(command.run).some(([program]) => !startNothing.has(program))
  );
}

/** A program, and what stands behind it. */
type ShellCommand = readonly [program: string, rest: string];

/** `./build.sh`, `"$PWD"/build.sh`, `. env.sh`, `bash ci/build.sh`, `python -m build`, `eval "$COMMAND"`. */
function isFile([program, rest]: ShellCommand): boolean {
  if (program.includes('/') || /^(?:\.|source|eval|xargs)$|^["$]/.test(program)) return true;
  return (
    /^(?:(?:ba|z)?sh|node|deno|bun|python[\d.]*|ruby|perl|php)$/.test(program) && /^(?:-\w+ +)*["']?[\w./$]/.test(rest)
  );
}

/** Of a script for a shell. What stands in quotes or behind `<<` counts, too: where it is no command, it is taken for one. */
function commandsOf(script: string): readonly ShellCommand[] {
  return script
    .replaceAll(/(?<=^|\s)#.*/gm, '')
    .split(separators)
    .map((part) => part.trim().replace(beforeProgram, ''))
    .map((part) => [/^[^\s<>]*/.exec(part)?.[0] ?? '', part.replace(/^[^\s<>]*\s*/, '')]);
}

/** Variables, and programs that start another, with their options. */
const beforeProgram =
  /^(?:\w+=(?:"[^"]*"|'[^']*'|\S*)(?:\s+|$)|(?:env|command|exec|time|nice|nohup|sudo)\s+(?:-\S+\s+)*)+/;

/** Where another command begins. */
const separators = /\$\(|[\n;&|(){}`]|(?<![\w-])(?:if|then|elif|else|while|until|do|!)(?![\w-])/;

/** Words that end or begin a part of a script, builtins, and programs that start no file of the repository. */
const startNothing: ReadonlySet<string> = new Set(
  `fi done for in case esac [ [[ ]] : true false echo printf test exit return export unset local readonly declare read set
  shift cd pwd umask ulimit wait trap kill sleep cat cp mv rm mkdir rmdir touch ls ln grep sed head tail sort uniq wc cut tr tee
  date diff cmp basename dirname mktemp chmod stat du df seq id whoami uname hostname base64 md5sum sha256sum tar gzip gunzip
  zip unzip curl wget jq git env`
    .split(/\s+/)
    .concat(''),
);
