import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { transform } from '@swc/core';
import ncc from '@vercel/ncc';

import { licencesOf } from './licences.mjs';
import { declarationsOf } from './declarations.mjs';

/** What users run and import: each a bundle by itself, with lazily loaded chunks named `<number>.<file>`. */
const bundles = [
  { entry: 'action/main.js', file: 'index.js', executable: false },
  { entry: 'cli/main.js', file: 'cli.js', executable: true },
  { entry: 'index.js', file: 'library.js', executable: false },
];

/**
 * Every file of `dist/`, as a function of the sources and the lock file alone: no time, no path of this machine.
 * Built in memory, so that a build that fails leaves the old one whole.
 *
 * @param {string} root absolute path of the project
 * @returns {Promise<Map<string, { content: Buffer, executable: boolean }>>} by path below `dist/`, with `/`
 */
export async function buildDistribution(root) {
  // ncc derives module numbers and asset names from paths relative to the working directory.
  process.chdir(root);
  const compiled = join(root, 'lib', 'bundle');
  compile(root, compiled, ['--removeComments', '--declaration', 'false']);

  const files = new Map();
  const add = (path, content, executable = false) => {
    if (files.has(path)) throw new Error(`two bundles want to write dist/${path}`);
    files.set(path, { content: Buffer.from(content), executable });
  };
  const resources = new Set();
  for (const { entry, file, executable } of bundles) {
    const { code, assets, stats } = await ncc(join(compiled, entry), { filename: file, esm: true, quiet: true });
    add(file, ascii(calledAtOnce(await brief(code))), executable);
    for (const [name, asset] of Object.entries(assets)) {
      if (name === 'package.json') continue;
      // ncc takes a path that it can half read for a file to ship: a fixture of the tests was one.
      if (!/^\d+\.\w+\.js$/.test(name)) throw new Error(`${file} would ship ${name}, which is no part of the program`);
      add(name, ascii(calledAtOnce(await brief(String(asset.source)))));
    }
    for (const resource of resourcesOf(stats.compilation.modules)) resources.add(resource);
  }
  add('package.json', '{"type":"module"}\n');
  add('licenses.txt', licencesOf(resources));

  const declared = join(root, 'lib', 'types');
  compile(root, declared, ['--declaration', '--emitDeclarationOnly']);
  for (const [path, text] of declarationsOf(declared, 'index.d.ts')) add(`types/${path}`, text);
  refuseMachinePaths(files, root);
  return files;
}

/** Takes the place of what is in `folder`, so that chunks of an older build don't stay. */
export function writeDistribution(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, { content, executable }] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (executable) chmodSync(join(folder, path), 0o755);
  }
}

/** Paths below `folder` whose content differs from `files`, is missing or is too many. */
export function differences(files, folder) {
  const present = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  const wrong = [...present].filter((path) => !files.has(path));
  for (const [path, { content }] of files) {
    if (!present.has(path) || !readFileSync(join(folder, path)).equals(content)) wrong.push(path);
  }
  return wrong.toSorted((a, b) => (a < b ? -1 : 1));
}

function compile(root, folder, options) {
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '-p', root, '--outDir', folder, '--sourceMap', 'false', ...options];
  // The compiler has said what is wrong; a stack trace of ours would only hide it.
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exit(1);
}

/**
 * Without comments, whose licences are in licenses.txt, and with short names for what is local: most of the start of a
 * short command is V8's reading of this code. Lines, names of functions, and those of modules stay for traces.
 */
async function brief(code) {
  const minify = {
    compress: false,
    mangle: { keep_fnames: true, keep_classnames: true, keep_private_props: true },
    format: { comments: 'some' },
  };
  const jsc = { target: 'es2023', parser: { syntax: 'ecmascript' }, minify };
  const marked = code.replaceAll(/^;\/\/ CONCATENATED MODULE: (\S+)$/gm, '/*! $1 */');
  const output = await transform(marked, { jsc, isModule: true, sourceMaps: false, configFile: false, swcrc: false });
  return output.code;
}

/**
 * Nearly every module of a chunk is called as soon as the chunk is there. V8 skips through functions at first, and reads
 * those again that are called, except where a parenthesis and the word `function` tell it so beforehand
 * (https://v8.dev/blog/preparser#pife): what is written without costs a quarter of the time that loading takes.
 */
function calledAtOnce(code) {
  const begin = / {4}\d+: (?:function ?)?\([\w, ]*\) ?(?:=> ?)?\{/;
  const [head, ...modules] = code.split(new RegExp(`^(?=${begin.source}$)`, 'm'));
  if (modules.length === 0) throw new Error(`no module is found in what begins with ${code.slice(0, 80)}`);
  const wrapped = modules.map((module, index) => {
    // Of the last that in which all modules end; no text stands between the others.
    const isLast = index === modules.length - 1;
    const end = (isLast ? module.search(/\}\n\};$/m) : module.lastIndexOf('},\n')) + 1;
    if (end === 0) throw new Error(`no end of the module that begins with ${module.slice(0, 80)}`);
    const open = module
      .slice(0, end)
      .replace(begin, (line) => line.replace(/(?:function ?)?(\([\w, ]*\)) ?(?:=> ?)?/, '(function $1 '));
    return `${open})${module.slice(end)}`;
  });
  return [head, ...wrapped].join('');
}

/** With one character outside Latin-1 in it V8 would hold each of a file's characters in two bytes, a megabyte more for a run. */
function ascii(code) {
  if (/\\[^\0-\x7F\u00a0]/.test(code))
    throw new Error('a backslash stands before a character that is to be escaped itself');
  // A no-break space may be a blank between words of the code; it is in Latin-1.
  return code.replaceAll(/[^\0-\x7F\u00a0]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The files that modules were made of; concatenated modules hold others. */
function* resourcesOf(modules) {
  for (const module of modules) {
    if (typeof module.resource === 'string') yield module.resource;
    if (module.modules !== undefined) yield* resourcesOf(module.modules);
  }
}

function refuseMachinePaths(files, root) {
  for (const [path, { content }] of files) {
    for (const folder of ['lib', 'node_modules']) {
      const inside = join(root, folder);
      if (content.includes(inside)) throw new Error(`dist/${path} holds ${inside}, a path of this machine`);
    }
  }
}
