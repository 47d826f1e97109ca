import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';

/** The rules as ARCHITECTURE.md states them. */
export interface Rules {
  /** By room: what it may import, each a room or a file of one (`engine/ports`). */
  readonly rooms: ReadonlyMap<string, { readonly may: readonly string[]; readonly row: string }>;
  /** By package: the file or room (`action/`) that imports it. */
  readonly packages: ReadonlyMap<string, string>;
}

export interface Import {
  /** Relative to `src/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly specifier: string;
  /** Types are erased: they may form circles, and a package's types are no use of it at run time. */
  readonly types: boolean;
}

/** Reads the table of rooms and the sentence about packages. */
export function readRules(architecture: string): Rules {
  const rooms = new Map<string, { may: readonly string[]; row: string }>();
  for (const row of architecture.split('\n')) {
    const cells = /^\| `([\w-]+)`\s*\|[^|]*\|([^|]*)\|$/.exec(row);
    if (cells?.[1] !== undefined) {
      const may = Array.from((cells[2] ?? '').matchAll(/`([^`]+)`/g), (match) => match[1] ?? '');
      rooms.set(cells[1], { may, row: row.replaceAll(/ {2,}/g, ' ') });
    }
  }
  const packages = new Map<string, string>();
  const sentence = /^Each package is imported by exactly one file or room: (.*)$/m.exec(architecture)?.[1] ?? '';
  for (const [, names, place] of sentence.matchAll(/((?:(?:, | and )?`[^`]+`)+) by `([^`]+)`/g)) {
    for (const [, name] of (names ?? '').matchAll(/`([^`]+)`/g)) packages.set(name ?? '', place ?? '');
  }
  return { rooms, packages };
}

/** Every import of a file: static, re-exported, dynamic, or in a type. */
export function importsOf(file: string, text: string): readonly Import[] {
  const pattern =
    /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?(?<=[\s;])['"]([^'"]+)['"]|(?:\btypeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/gm;
  return Array.from(text.matchAll(pattern), (match) => ({
    file,
    line: text.slice(0, match.index + match[0].length).split('\n').length,
    specifier: match[2] ?? match[3] ?? '',
    types: match[1] !== undefined || match[0].startsWith('typeof'),
  }));
}

export function sourceImports(folder: string): readonly Import[] {
  return sourceFiles(folder).flatMap((file) => importsOf(file, readFileSync(join(folder, file), 'utf8')));
}

/** Paths of the sources below `folder`, with `/`. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** Each import that the rules forbid, as a sentence with file, line and the rule. */
export function wrongImports(imports: readonly Import[], { rooms, packages }: Rules): readonly string[] {
  return imports.flatMap(({ file, line, specifier }) => {
    const wrong = (why: string): string[] => [`src/${file}:${line} imports ${specifier}: ${why}`];
    const room = roomOf(file);
    const rule = rooms.get(room);
    if (rule === undefined) return wrong(`the table of ARCHITECTURE.md has no row for ${room}`);
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(file), specifier);
      if (target.startsWith('..')) return wrong('it lies outside src/');
      if (!target.endsWith('.ts')) return wrong('relative imports end in .ts');
      const allowed = [roomOf(target), target.replace(/\.ts$/, '')].some(
        (name) => name === room || rule.may.includes(name),
      );
      return allowed ? [] : wrong(`${room} may not import ${roomOf(target)}; its row: ${rule.row}`);
    }
    if (specifier.startsWith('node:')) return [];
    if (builtinModules.includes(specifier)) return wrong(`write node:${specifier}`);
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    const place = packages.get(name);
    if (place === undefined) return wrong('ARCHITECTURE.md does not say who imports this package');
    const inPlace = place.endsWith('/') ? file.startsWith(place) : file === place;
    return inPlace ? [] : wrong(`only ${place} imports ${name}`);
  });
}

/** Circles of imports that are left at run time, each once: `a.ts → b.ts → a.ts`. */
export function circles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { file, specifier, types } of imports) {
    if (types || !specifier.startsWith('.')) continue;
    targets.set(file, [...(targets.get(file) ?? []), posix.join(posix.dirname(file), specifier)]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

/** The folder directly below `src/`, or the name of a file that lies there. */
function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}
