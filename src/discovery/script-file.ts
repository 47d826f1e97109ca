import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { kindOf as kindOfStats } from '../files/plain-file.ts';
import type { ScriptHeader } from '../model/config.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { unreadableScript } from '../model/problems/discovery.ts';
import type { Script } from '../model/script.ts';
import type { SourceFile, Span } from '../model/source-file.ts';
import { describeText } from './description.ts';
import { chooseInterpreter, type Interpreters, readShebang } from './interpreters.ts';
import { linkStatOf, statOf } from '../files/stat.ts';

/** What is needed to make a Script of a file. */
export interface ScriptReading {
  /** Absolute. */
  readonly workspace: string;
  readonly interpreters: Interpreters;
  readonly readHeader: (file: SourceFile) => Outcome<ScriptHeader>;
}

/** A regular file that was read: a script, or none, and why, in words. */
export interface ReadFile {
  readonly script: Script | undefined;
  readonly why: string;
  /** Whether its first line is a shebang and it is executable. */
  readonly hasShebang: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** So much of a script is looked at. */
const headLength = 8192;
/** One for all files, as they are read one after the other; thousands of new ones cost more than the reading. */
let bytes: Buffer | undefined;

/** Reads the head of a regular file; `path` is relative to the workspace. `span` is where to complain. */
export function readScriptFile(path: string, reading: ScriptReading, span: Span | undefined): ReadFile {
  const { workspace, interpreters } = reading;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isKnown = (interpreters.configured(name) ?? interpreters.builtIn(name, workspace)) !== undefined;
  // Of thousands of files `join` would take as long as opening them.
  const head = readHead(`${workspace}/${path}`, (text) => !isKnown || text.startsWith('#!'));
  const isExecutable = head.isExecutable;
  const shebang = readShebang(head.text);
  const choice = chooseInterpreter({ name, isExecutable, shebang }, interpreters, workspace);
  const hasShebang = shebang !== undefined && (isExecutable || process.platform === 'win32');
  if (choice === undefined) {
    const advice = shebang === undefined ? '' : ' (it has a shebang: `chmod +x` makes it a script)';
    return { script: undefined, why: `not executable and no known extension${advice}`, hasShebang, diagnostics: [] };
  }
  const diagnostics = head.problem === undefined ? [] : [unreadableScript(path, head.problem, span)];
  // A program's bytes hold no header, whatever they spell. A mark of UTF-8 belongs to no line.
  const text = head.text.includes('\0') ? '' : head.text.replace(/^\uFEFF/, '');
  const header = text.includes('///') ? reading.readHeader({ path, text }) : undefined;
  const script: Script = {
    path,
    subdirectory: path.split('/').at(-2) ?? '',
    interpreter: choice.command,
    description: text === '' ? undefined : describeText(text, path),
    header: header?.value,
  };
  return { script, why: choice.why, hasShebang, diagnostics: [...diagnostics, ...(header?.diagnostics ?? [])] };
}

/** Going by a file's mode, without opening it; on Windows, which has no such mode, any may be. */
export function mayBeExecutable(file: string): boolean {
  return process.platform === 'win32' || isExecutableMode(statOf(file)?.mode ?? 0);
}

/** What a path that is no regular file is, in words: `a FIFO`. */
export function kindOf(file: string): string {
  const stats = statOf(file) ?? linkStatOf(file);
  return stats === undefined ? 'gone' : kindOfStats(stats);
}

function isExecutableMode(mode: number): boolean {
  return (mode & 0o111) !== 0;
}

interface Head {
  readonly text: string;
  /** False also where nobody asks for it. */
  readonly isExecutable: boolean;
  /** Why it can't be read, in words. */
  readonly problem: string | undefined;
}

/** `asksForMode`: whether it matters for a file that begins so that it is executable; to learn it takes a third of the time. */
function readHead(file: string, asksForMode: (text: string) => boolean): Head {
  let descriptor: number;
  try {
    // Should a FIFO have taken the file's place meanwhile, opening it shall not wait for ever.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const isExecutable = process.platform !== 'win32' && mayBeExecutable(file);
    return { text: '', isExecutable, problem: reasonOf(error) };
  }
  try {
    bytes ??= Buffer.allocUnsafe(headLength);
    const length = readSync(descriptor, bytes, 0, headLength, 0);
    // The cut may have gone through a character.
    const text = bytes.toString('utf8', 0, length);
    const isExecutable =
      process.platform !== 'win32' && asksForMode(text) && isExecutableMode(fstatSync(descriptor).mode);
    return { text: length === headLength ? text.replace(/\uFFFD$/, '') : text, isExecutable, problem: undefined };
  } catch (error) {
    return { text: '', isExecutable: false, problem: reasonOf(error) };
  } finally {
    closeSync(descriptor);
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'EACCES' || code === 'EPERM' ? 'permission was denied' : code;
}
