import { stripVTControlCharacters } from 'node:util';
import type { Annotation } from '../model/record.ts';
import { writtenMessage } from '../protocol/command-lines.ts';
import { type Command, commandAnnotation, parseCommand } from '../protocol/commands.ts';
import { ProblemLines } from '../protocol/problem-lines.ts';
import type { ProblemMatcher } from '../protocol/problem-matchers.ts';
import type { Redactor } from '../protocol/redact.ts';
import type { WorkspacePaths } from '../protocol/workspace-path.ts';
import { boundedRegex } from '../text/bounded-regex.ts';
import { type Attention, type LineListener, LineWatch } from './line-watch.ts';

/** Bytes at the beginning and at the end of each stream in which problem matchers look; ours: tools report there. */
const matchedBytes = 1024 * 1024;

/** Milliseconds that the expressions of `retry.on` may take of one stream. */
const patternTime = 5000;

export interface OutputWatchOptions {
  /** Asked for at the first line that may be a problem: most attempts print none. */
  readonly matcher: () => ProblemMatcher;
  /** The matcher is to be shown every line from the first on. */
  readonly everyLine: boolean;
  /** Regular expressions of `retry.on`. */
  readonly patterns: readonly string[];
  readonly redactor: Pick<Redactor, 'add'>;
  readonly paths: () => WorkspacePaths;
  readonly annotated: (annotation: Annotation) => void;
  readonly warned: (message: string) => void;
}

/** Reads what one stream of an attempt says to us: commands, problems that matchers know, and lines that are waited for. */
export class OutputWatch implements LineListener {
  readonly #options: OutputWatchOptions;
  #matcher: ProblemMatcher | undefined;
  readonly #lines = new LineWatch(this);
  readonly #patterns: Map<string, RegExp>;
  readonly #matched = new Set<string>();
  /** Milliseconds. */
  #spent = 0;
  #passed = 0;
  /** Bytes whose lines the matcher was shown as they came. */
  #shown = 0;

  constructor(options: OutputWatchOptions) {
    this.#options = options;
    this.#patterns = new Map(options.patterns.map((pattern) => [pattern, boundedRegex(pattern)]));
  }

  /** Those of the patterns that a line matched. */
  get matchedPatterns(): ReadonlySet<string> {
    return this.#matched;
  }

  get attention(): Attention {
    if (this.#patterns.size > 0) return 'every line';
    return this.#passed < matchedBytes ? this.#matching : 'commands';
  }

  get #matching(): Attention {
    return (this.#matcher?.everyLine ?? this.#options.everyLine) ? 'every line' : 'problems';
  }

  /** What may be redacted and written now. May share memory with the chunk. */
  pass(chunk: Uint8Array): Uint8Array {
    const bytes = this.#lines.pass(chunk);
    this.#passed += chunk.length;
    if (this.#shown < matchedBytes) this.#shown = this.#passed;
    return bytes;
  }

  end(): Uint8Array {
    return this.#lines.end();
  }

  /** After the end: `tail` is the end of what was written, of `total` bytes. */
  finish(tail: Buffer, total: number): void {
    const unseen = Math.min(tail.length, total - this.#shown);
    const problems = new ProblemLines(tail, tail.length);
    const from = tail.length - Math.max(0, unseen);
    for (let start = unseen > 0 ? tail.indexOf('\n', from) + 1 || from : tail.length; start < tail.length;) {
      if (this.#matching === 'problems') start = problems.next(start);
      const end = tail.indexOf('\n', start);
      // Each line by itself: of one large text all would stay for as long as an annotation is a part of it.
      if (start < tail.length) this.#match(tail.toString('utf8', start, end < 0 ? tail.length : end));
      start = end < 0 ? tail.length : end + 1;
    }
    this.#matcher?.end().forEach(this.#options.annotated);
  }

  line(text: string): void {
    const command = parseCommand(text);
    if (command !== undefined) {
      this.#obey(command, text);
      return;
    }
    if (this.#patterns.size > 0) this.#lookFor(withoutColours(text));
    if (this.#passed < matchedBytes) this.#match(text);
  }

  #lookFor(line: string): void {
    const start = performance.now();
    for (const [pattern, expression] of this.#patterns) {
      if (!expression.test(line)) continue;
      this.#matched.add(pattern);
      this.#patterns.delete(pattern);
    }
    this.#spent += performance.now() - start;
    if (this.#spent <= patternTime) return;
    const patterns = [...this.#patterns.keys()].map((pattern) => `"${pattern}"`).join(', ');
    this.#options.warned(
      `looking for ${patterns} of \`retry.on\` took more than ${patternTime / 1000} s and was given up`,
    );
    this.#patterns.clear();
  }

  #match(text: string): void {
    (this.#matcher ??= this.#options.matcher()).line(text).forEach(this.#options.annotated);
  }

  #obey(command: Command, line: string): void {
    if (command.name === 'add-mask') {
      for (const value of new Set([command.message, writtenMessage(line)])) this.#options.redactor.add(value);
      return;
    }
    const annotation = commandAnnotation(command, (path) => this.#options.paths().named(path));
    if (annotation !== undefined) this.#options.annotated(annotation);
  }
}

function withoutColours(text: string): string {
  return text.includes('\u001b') ? stripVTControlCharacters(text) : text;
}
