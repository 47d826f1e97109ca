import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Environment } from './runner-environment.ts';
import { resolveProgram } from './resolve-program.ts';

/** The program that a file's first line (`#!…`) names; `undefined` where it names none, or the file can't be read. */
export function firstLineProgram(path: string): string | undefined {
  return firstLineWords(path)[0];
}

/** The command that runs a file which is run itself, as its first line says; what `env` is to find counts, not `env`. */
export function firstLineCommand(path: string): string | undefined {
  const [program, ...rest] = firstLineWords(path);
  return program !== undefined && basename(program) === 'env' ? soughtByEnv(rest) : program;
}

/**
 * The program without which a file that is run itself could not start: the one that its first line names, or that `env` is
 * to find there. `undefined` where all is there. `env` itself would only end with 127, as many a script does.
 */
export function missingInterpreter(path: string, environment: Environment, folder: string): string | undefined {
  const [program, ...rest] = firstLineWords(path);
  if (program === undefined) return undefined;
  if (!existsSync(resolve(folder, program))) return program;
  if (basename(program) !== 'env') return undefined;
  const wanted = soughtByEnv(rest);
  if (wanted === undefined) return undefined;
  const found = resolveProgram(wanted, environment, folder);
  // env does not take python for python3.
  return found !== undefined && basename(found) === basename(wanted) ? undefined : wanted;
}

/** Options of env but `-S` are for env to understand. */
function soughtByEnv(words: readonly string[]): string | undefined {
  const wanted = words.find((word) => word !== '-S' && !/^\w+=/.test(word));
  return wanted?.startsWith('-') === true ? undefined : wanted;
}

/** A carriage return stays, for the kernel takes it as a letter of the name. */
function firstLineWords(path: string): readonly string[] {
  const head = Buffer.alloc(256);
  try {
    const descriptor = openSync(path, 'r');
    const length = readSync(descriptor, head, 0, head.length, 0);
    closeSync(descriptor);
    const line = /^#!([^\n]*)/.exec(head.toString('utf8', 0, length))?.[1] ?? '';
    return line.split(/[ \t]+/).filter((word) => word !== '');
  } catch {
    return [];
  }
}
