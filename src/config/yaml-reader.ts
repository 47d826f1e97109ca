import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';

import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import {
  fileTooLarge,
  multipleDocuments,
  nestedTooDeeply,
  nulCharacter,
  unsupportedDirective,
} from '../model/problems/yaml.ts';
import type { SourceFile, Span } from '../model/source-file.ts';
import { explainSyntax, type SyntaxComplaint } from './yaml-errors.ts';
import type { YamlNode } from './yaml-nodes.ts';
import { type KindOf, readTree } from './yaml-tree.ts';

/** What this reads is written by people, or by programs for a hundred thousand tasks; beyond it is a mistake or an attack. */
const deepest = 100;
const largest = 32 * 1024 * 1024;
/** A hundred thousand tasks of ten keys are this many; the library takes about 500 bytes for each. */
const mostLexemes = 5_000_000;
const mostComplaints = 1000;

/**
 * Reads one YAML 1.2 document (so JSON too) with the place of everything; `undefined` where its structure can't be told.
 * `text` is what is read in place of the file's own; its places are those of the file.
 * The value of an empty file is the empty text's: a scalar `null`. Bounded in depth, size and errors: never throws, never hangs.
 */
export function readYaml(file: SourceFile, text = file.text): Outcome<YamlNode> {
  const span = (start: number, end: number): Span => ({ file, start, end });
  const failed = (problem: Diagnostic) => ({ value: undefined, diagnostics: [problem] });
  if (text.length > largest) return failed(fileTooLarge('32 MiB', span(0, 1)));
  const nul = text.indexOf('\0');
  if (nul !== -1) return failed(nulCharacter(text.startsWith('\uFFFD\uFFFD'), span(nul, nul + 1)));

  const complaints: SyntaxComplaint[] = [];
  const composer = composerFor(complaints);
  const documents: Document.Parsed[] = [];
  let root: CST.Document | undefined;
  try {
    for (const token of tokensOf(text)) {
      if ('refused' in token) {
        const place = span(token.at, token.at + 1);
        return failed(
          token.refused === 'deep' ? nestedTooDeeply(deepest, place) : fileTooLarge(`${mostLexemes} words`, place),
        );
      }
      if (token.type === 'directive') return failed(unsupportedDirective(span(token.offset, token.offset + 1)));
      if (token.type === 'document') {
        if (root !== undefined) return failed(multipleDocuments(documentStart(token, span)));
        root = token;
      }
      documents.push(...composer.next(token));
    }
    documents.push(...composer.end(true, text.length));
  } catch (error) {
    if (error !== enough) throw error;
  }
  const [document] = documents;
  for (const { pos, code, message } of document?.errors ?? []) {
    complaints.push({ start: pos[0], end: pos[1], code, message });
  }
  const unclosed = root === undefined || complaints.length === 0 ? undefined : unclosedIn(root);
  const explained = explainSyntax({ file, text }, complaints, unclosed);
  if (document === undefined || explained.broken) return { value: undefined, diagnostics: explained.diagnostics };
  const tree = readTree({ file, text }, document.contents, kindOf);
  return { value: tree.value, diagnostics: [...explained.diagnostics, ...tree.diagnostics] };
}

/** Thrown through the composer to stop it. */
const enough = new Error('more complaints than anyone reads');

/**
 * The library's composer makes an Error with a stack trace for each complaint, of which a hostile file has millions, and
 * has no limit for them. So its own method is replaced by one that counts; the test of hostile files fails if that ends.
 */
function composerFor(complaints: SyntaxComplaint[]): Composer {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Checked by us: the library compares each key with all before it.
    uniqueKeys: false,
    // Merged by us, so that what was merged keeps its place.
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const onError = (place: Place, code: string, message: string, warning?: boolean) => {
    if (warning === true && code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE') return;
    if (complaints.length >= mostComplaints) throw enough;
    complaints.push({ ...extentOf(place), code, message });
  };
  Reflect.set(composer, 'onError', onError);
  return composer;
}

type Place = number | readonly number[] | { readonly offset: number; readonly source?: unknown };

function extentOf(place: Place): { start: number; end: number } {
  if (typeof place === 'number') return { start: place, end: place + 1 };
  if ('offset' in place) {
    const length = typeof place.source === 'string' ? place.source.length : 1;
    return { start: place.offset, end: place.offset + Math.max(1, length) };
  }
  return { start: place[0] ?? 0, end: place[1] ?? 0 };
}

interface Refusal {
  readonly refused: 'deep' | 'long';
  readonly at: number;
}

/** The composer is recursive, and holds all there is: so depth and number are limited before it sees anything. */
function* tokensOf(text: string): Generator<CST.Token | Refusal> {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    const refused = parser.stack.length > deepest ? 'deep' : ++lexemes > mostLexemes ? 'long' : undefined;
    if (refused === undefined) continue;
    yield { refused, at: Math.min(parser.offset, text.length - 1) };
    return;
  }
  yield* parser.end();
}

function documentStart(token: CST.Document, span: (start: number, end: number) => Span): Span {
  const mark = token.start.find(({ type }) => type === 'doc-start');
  const start = mark?.offset ?? token.offset;
  return span(start, start + (mark?.source.length ?? 1));
}

/** The innermost bracket or quote that is never closed, where there is one: the library tells where it missed the end. */
function unclosedIn(document: CST.Document): { start: number; mark: string } | undefined {
  let found: { start: number; mark: string } | undefined;
  const waiting: (CST.Token | null | undefined)[] = [document.value];
  for (let token = waiting.pop(); waiting.length > 0 || token !== undefined; token = waiting.pop()) {
    if (token === undefined || token === null) continue;
    const start = 'offset' in token ? token.offset : 0;
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const mark = token.source.charAt(0);
      if (token.source.length < 2 || !token.source.endsWith(mark)) found = { start, mark };
    } else if ('items' in token) {
      for (const item of token.items) waiting.push(item.key, item.value);
      if (token.type === 'flow-collection' && !token.end.some(({ type }) => type.startsWith('flow-'))) {
        found = { start: token.start.offset, mark: token.start.source };
      }
    }
  }
  return found;
}

const kindOf: KindOf = (node) => {
  if (isScalar(node)) return 'scalar';
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return isAlias(node) ? 'alias' : 'none';
};
