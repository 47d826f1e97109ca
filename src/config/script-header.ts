import type { ScriptHeader } from '../model/config.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { scriptKeys } from '../model/keys.ts';
import * as problems from '../model/problems/config.ts';
import type { SourceFile, Span } from '../model/source-file.ts';
import { checkScript } from './check-settings.ts';
import { descriptionOf } from './describe-node.ts';
import { ShapeReader } from './read-shape.ts';
import { readYaml } from './yaml-reader.ts';

const opening = /^(\/\/|#|--|;|%)[ \t]*\/\/\/[ \t]+orchestrator[ \t]*$/gm;

/** A block of comment lines, with the place of its first line. */
interface Block {
  readonly opening: Span;
  readonly leader: string;
  /** The file up to the block's end, with everything blanked but the block's own text: places in it are places in the script. */
  readonly text: string;
}

/**
 * Reads a script's own settings, a comment in the form of Python's inline script metadata
 * (https://packaging.python.org/en/latest/specifications/inline-script-metadata/):
 * `# /// orchestrator`, lines of YAML, `# ///`. `file.text` is the beginning of the script. No value where there is none.
 */
export function readScriptHeader(file: SourceFile): Outcome<ScriptHeader> {
  if (!file.text.includes('///')) return { value: undefined, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const block = findBlock(file, diagnostics);
  if (block === undefined) return { value: undefined, diagnostics };
  const yaml = readYaml(file, block.text);
  diagnostics.push(...yaml.diagnostics);
  const root = yaml.value;
  if (root === undefined || root.kind === 'broken') return { value: undefined, diagnostics };
  if (root.kind === 'scalar' && root.value === null) {
    return { value: { file, settings: { value: {}, span: block.opening } }, diagnostics };
  }
  if (root.kind !== 'map') {
    diagnostics.push(problems.noMapping("a script's block of settings", descriptionOf(root), 'timeout: 5m', root.span));
    return { value: undefined, diagnostics };
  }
  const settings = new ShapeReader(diagnostics).read({ kind: 'object', keys: scriptKeys } as const, root, 'header');
  if (settings !== undefined) checkScript(settings.value, diagnostics);
  return { value: settings === undefined ? undefined : { file, settings }, diagnostics };
}

function findBlock(file: SourceFile, diagnostics: Diagnostic[]): Block | undefined {
  const [first, second] = Array.from(file.text.matchAll(opening));
  if (first === undefined) return undefined;
  const spanOf = (match: RegExpExecArray): Span => ({
    file,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  });
  const leader = first[1] ?? '';
  const block = { opening: spanOf(first), leader };
  const lines = commentLines(file.text, first.index + first[0].length, leader);
  const end = lines.findIndex(({ text }) => text.trim() === '///');
  if (end === -1) {
    diagnostics.push(problems.unclosedHeader(leader, block.opening));
    return undefined;
  }
  if (second !== undefined) diagnostics.push(problems.secondHeader(spanOf(second), block.opening));
  let text = '';
  for (const line of lines.slice(0, end)) {
    text += blank(file.text.slice(text.length, line.start)) + line.text;
  }
  return { ...block, text };
}

/** The lines that follow and begin with the leader; `text` is what comes after it. */
function commentLines(text: string, from: number, leader: string): { readonly start: number; readonly text: string }[] {
  const lines: { start: number; text: string }[] = [];
  const line = /(?:\r\n|\r|\n)([^\r\n]*)/y;
  line.lastIndex = from;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const content = match[1] ?? '';
    if (!content.startsWith(leader)) break;
    lines.push({ start: line.lastIndex - content.length + leader.length, text: content.slice(leader.length) });
  }
  return lines;
}

/** As many blanks; line breaks stay. */
function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
