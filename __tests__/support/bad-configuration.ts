import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { loadPlan } from '../../src/orchestrate/load-plan.ts';
import { tempRepo } from './temp-repo.ts';

/** What the comments of a fixture say about the repository around it; __tests__/README.md explains them. */
interface Story {
  readonly files: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  readonly links: readonly (readonly [path: string, target: string])[];
  readonly given: string | undefined;
  readonly tasks: readonly string[];
  readonly exclude: readonly string[];
}

function readStory(fixture: string): Story {
  const directives = Array.from(
    fixture.matchAll(/^# (file|folder|link|config|tasks|exclude|text|times|none)\b:? ?(.*)$/gm),
  );
  const all = (name: string): string[] =>
    directives.filter((directive) => directive[1] === name).map((directive) => directive[2] ?? '');
  const pairs = (name: string) =>
    all(name).map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const words = (name: string) => all(name).flatMap((line) => line.split(', '));
  const [given] = all('config');
  const [text] = all('text').map((json) => JSON.parse(json) as string);
  const folders = all('folder');
  const isWritten = all('none').length === 0 && (given === undefined || !folders.includes(given));
  const path = given?.endsWith('.json') === true ? given : 'orchestrator.yml';
  return {
    files: {
      ...(isWritten && { [path]: text === undefined ? fixture : text.repeat(Number(all('times')[0] ?? 1)) }),
      ...Object.fromEntries(pairs('file').map(([name, content]) => [name, content.replaceAll(String.raw`\n`, '\n')])),
    },
    folders,
    links: pairs('link'),
    given,
    tasks: words('tasks'),
    exclude: words('exclude'),
  };
}

/** All that is wrong with a fixture, in a real repository made for it. */
export async function complaintsAbout(path: string): Promise<readonly Diagnostic[]> {
  const { files, folders, links, given, tasks, exclude } = readStory(readFileSync(path, 'utf8'));
  using repo = tempRepo(files);
  for (const folder of folders) mkdirSync(join(repo.path, folder), { recursive: true });
  for (const [link, target] of links) {
    mkdirSync(dirname(join(repo.path, link)), { recursive: true });
    symlinkSync(target, join(repo.path, link));
  }
  const invocation = {
    workspace: repo.path,
    config: given,
    selection: { tasks, exclude },
    overrides: {},
    output_dir: '.orchestrator',
  };
  return (await loadPlan(invocation, { PATH: process.env['PATH'] })).diagnostics;
}
