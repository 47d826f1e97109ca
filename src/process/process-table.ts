import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** One living process. Zombies are left out: they hold nothing and can't be ended. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** The group and all groups that were made in it share their session; 0 where it is not known. */
  readonly session: number;
  /** When it was started, in clock ticks after boot: with the number it tells processes apart for good. 0 where it is not known. */
  readonly start: number;
}

/** All living processes, at once; none elsewhere than on Linux. */
export function processesInProc(): readonly ProcessEntry[] {
  return pidsInProc()
    .map(readStat)
    .filter((stat) => stat !== undefined)
    .filter((stat) => !stat.zombie);
}

/** No two processes since the last boot share it, where the start is known. */
export function keyOf({ pid, start }: ProcessEntry): string {
  return `${pid}.${start}`;
}

/** What `/proc/<pid>/stat` says, as far as it is used. */
export interface ProcessStat extends ProcessEntry {
  readonly zombie: boolean;
  /** Clock ticks in user and kernel mode, those of ended and awaited children included. */
  readonly ticks: number;
  /** Pages. */
  readonly resident: number;
}

/** All living processes: from `/proc`, elsewhere from `ps`; none where neither is there. */
export async function listProcesses(): Promise<readonly ProcessEntry[]> {
  if (process.platform === 'linux') return processesInProc();
  if (process.platform === 'win32') return [];
  // An import would be loaded by every verb.
  const { execFile } = process.getBuiltinModule('node:child_process');
  const text = await new Promise<string>((resolve) => {
    execFile('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], (error, stdout) => resolve(error === null ? stdout : ''));
  });
  return Array.from(text.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+([^Z\s]\S*)/gm), ([, pid, parent, group]) => ({
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    session: 0,
    start: 0,
  }));
}

/** `undefined` where the process is gone or there is no `/proc`. */
export function readStat(pid: number): ProcessStat | undefined {
  const text = readText(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name in parentheses may itself hold blanks and parentheses. What follows is numbered from 3 in proc(5).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return {
    pid,
    parent: field(4),
    group: field(5),
    session: field(6),
    start: field(22),
    zombie: isZombie(fields[0], field(20)),
    ticks: field(14) + field(15) + field(16) + field(17),
    resident: field(24),
  };
}

/** A process whose first thread has ended is in the same state, but lives as long as it has others. */
function isZombie(state: string | undefined, threads: number): boolean {
  return (state === 'Z' || state === 'X') && threads <= 1;
}

/** A variable of the environment with which a process was started. Linux; else, and for processes of others, `undefined`. */
export function environmentValue(pid: number, name: string): string | undefined {
  const text = process.platform === 'linux' ? readText(`/proc/${pid}/environ`) : undefined;
  if (text === undefined) return undefined;
  const start = text.startsWith(`${name}=`) ? 0 : text.indexOf(`\0${name}=`) + 1;
  if (start === 0 && !text.startsWith(`${name}=`)) return undefined;
  const end = text.indexOf('\0', start);
  return text.slice(start + name.length + 1, end === -1 ? undefined : end);
}

/** Whether a process has one of these files open. Linux; else, and for processes of others, `false`. */
export function holdsFile(pid: number, paths: readonly string[]): boolean {
  return paths.length > 0 && openFiles(pid).some((path) => paths.includes(path));
}

/** The numbers of its living children; of all its threads', where there are several. Linux; else none. */
export function childrenOf(pid: number): readonly number[] {
  const children: number[] = [];
  for (const thread of namesIn(`/proc/${pid}/task`)) {
    const text = readText(`/proc/${pid}/task/${thread}/children`) ?? '';
    children.push(...text.split(' ').filter(Boolean).map(Number));
  }
  return children;
}

/** The number that was given away last: that of the newest process or thread. `undefined` elsewhere than on Linux. */
export function newestPid(): number | undefined {
  const [, pid] = / (\d+)\n?$/.exec(readText('/proc/loadavg') ?? '') ?? [];
  return pid === undefined ? undefined : Number(pid);
}

/** Whether the number is that of a living process and not of one of its other threads, which the kernel knows by numbers too. */
export function isLivingProcess(pid: number): boolean {
  const status = readText(`/proc/${pid}/status`) ?? '';
  const [, state] = /^State:\t(\w)/m.exec(status) ?? [];
  const [, threads] = /^Threads:\t(\d+)/m.exec(status) ?? [];
  return status.includes(`\nTgid:\t${pid}\n`) && !isZombie(state, Number(threads));
}

/** What a process has open, each once. Linux; else, and for processes of others, nothing. */
export function openFiles(pid: number): readonly string[] {
  if (process.platform !== 'linux') return [];
  const folder = `/proc/${pid}/fd`;
  const paths = new Set<string>();
  for (const descriptor of namesIn(folder)) {
    const target = linkTarget(join(folder, descriptor));
    if (target !== undefined) paths.add(target);
  }
  return [...paths];
}

/** The command line of a process on one line, at most 100 characters; empty where it can't be seen. */
export function commandOf(pid: number): string {
  const text = process.platform === 'linux' ? readText(`/proc/${pid}/cmdline`) : undefined;
  const command = (text ?? '')
    .split(/[\0\s]+/)
    .join(' ')
    .trim();
  return command.length > 100 ? `${command.slice(0, 99)}…` : command;
}

/** A process as a sentence names it. */
export function nameOf(pid: number, command = commandOf(pid)): string {
  return command === '' ? `process ${pid}` : `"${command}" (process ${pid})`;
}

function pidsInProc(): readonly number[] {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The process is gone, or another user's; or there is no /proc.
    return [];
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process is gone, or another user's.
    return undefined;
  }
}
