import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/config.ts';
import { invalidCron, neverDue, unknownTimezone } from '../model/problems/schedule.ts';
import type { Shape } from '../model/shape.ts';
import type { Located, Span } from '../model/source-file.ts';
import { readCron } from '../text/cron.ts';
import { isEmptyDuration, parseDuration } from '../text/duration.ts';
import { nearest } from '../text/nearest.ts';
import { parseSize } from '../text/size.ts';
import { isTimeZone, timeZones } from '../text/time-zone.ts';
import { descriptionOf } from './describe-node.ts';
import { expectationOf } from './expectation.ts';
import type { YamlScalar } from './yaml-nodes.ts';

/** Where a value stands, for the messages about it. */
export interface Place {
  /** As a user would say it: `timeout`, `tasks`, `retry`. */
  readonly name: string;
  /** The key with one good value, as YAML: `timeout: 5m`. */
  readonly example: string | undefined;
  /** What is expected there, where the value is one of several alternatives. */
  readonly whole: Shape;
}

/** A complaint about characters that no program could be given, be it as an argument or in its environment. */
export function checkCharacters(text: string, span: Span): Diagnostic | undefined {
  if (text.includes('\0')) return problems.nulInText(span);
  return text.isWellFormed() ? undefined : problems.halfCharacterInText(span);
}

/** Reads one scalar by its shape; `undefined` where it was complained about. */
export function readScalar(
  shape: Shape,
  node: YamlScalar,
  place: Place,
  diagnostics: Diagnostic[],
): Located<unknown> | undefined {
  const { value, text, span } = node;
  const unfit = typeof value === 'string' ? checkCharacters(value, span) : undefined;
  if (unfit !== undefined) {
    diagnostics.push(unfit);
    return undefined;
  }
  const located = (read: unknown): Located<unknown> => ({ value: read, span });
  const refused = (problem: Diagnostic): undefined => {
    diagnostics.push(problem);
    return undefined;
  };
  const wrong = () => refused(wrongType(node, place));

  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? located(value) : wrong();
    case 'literal':
      return value === shape.value ? located(value) : wrong();
    case 'text':
      return value === null ? wrong() : located(typeof value === 'string' ? value : text);
    case 'string':
      if (typeof value !== 'string') return wrong();
      if (shape.blank === false && value.trim() === '')
        return refused(problems.emptyText(place.name, place.example, span));
      return located(value);
    case 'expression':
      return typeof value === 'string' ? located(value) : wrong();
    case 'regex': {
      if (typeof value !== 'string') return wrong();
      const regex = compile(value);
      return typeof regex === 'string' ? refused(problems.invalidRegex(regex, span)) : located(value);
    }
    case 'cron': {
      if (typeof value !== 'string') return wrong();
      const read = readCron(value);
      if (read.ok) return located(read.cron);
      if (value.includes('${{')) return refused(problems.misplacedExpression(place.name, span));
      if (value.trim() === '') return refused(problems.emptyText(place.name, place.example, span));
      if (read.kind === 'never') return refused(neverDue(value, span));
      return refused(invalidCron(read, partOf(span, value, read)));
    }
    case 'timezone': {
      if (typeof value !== 'string') return wrong();
      if (value.trim() === '') return refused(problems.emptyText(place.name, place.example, span));
      return isTimeZone(value) ? located(value) : refused(unknownTimezone(value, nearest(value, timeZones()), span));
    }
    case 'enum': {
      if (typeof value !== 'string') return wrong();
      if (shape.values.includes(value)) return located(value);
      const alternative = { near: nearest(value, shape.values), example: place.example };
      return refused(problems.unknownValue(place.name, value, expectationOf(place.whole), alternative, span));
    }
    case 'integer':
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong();
      const isInRange =
        value >= (shape.min ?? -Infinity) && value <= ('max' in shape ? (shape.max ?? Infinity) : Infinity);
      const isAbove = !('above' in shape) || value > (shape.above ?? -Infinity);
      const isWhole = shape.kind === 'number' || Number.isSafeInteger(value);
      if (isInRange && isAbove && isWhole) return located(value);
      return refused(problems.numberOutOfRange(place.name, text, expectationOf(place.whole), place.example, span));
    }
    case 'duration': {
      if (typeof value !== 'string' && typeof value !== 'number') return wrong();
      const written = typeof value === 'number' ? plainNumber(value) : value;
      const milliseconds = parseDuration(written);
      if (milliseconds !== undefined) return located(milliseconds);
      if (isEmptyDuration(written)) return refused(problems.emptyDuration(place.name, text, span));
      return refused(problems.invalidDuration(place.name, text, place.example, span));
    }
    case 'size': {
      if (typeof value !== 'string' && typeof value !== 'number') return wrong();
      const bytes = parseSize(typeof value === 'number' ? plainNumber(value) : value);
      return bytes === undefined
        ? refused(problems.invalidSize(place.name, text, place.example, span))
        : located(bytes);
    }
    case 'any':
      return located(value);
    default:
      return wrong();
  }
}

/** The complaint about a value of another kind than expected. */
export function wrongType(node: Parameters<typeof descriptionOf>[0], { name, example, whole }: Place): Diagnostic {
  if (node.kind === 'scalar' && node.value === null && node.text === '') {
    return problems.missingValue(name, expectationOf(whole), example, node.span);
  }
  if (node.kind === 'scalar' && typeof node.value !== 'string' && takesText(whole) && !isLiteralOf(whole, node.value)) {
    return problems.unquotedText(name, expectationOf(whole), descriptionOf(node), node.text, node.span);
  }
  return problems.wrongType(name, expectationOf(whole), descriptionOf(node), example, node.span);
}

function takesText(shape: Shape): boolean {
  if (shape.kind === 'either') return shape.of.some(takesText);
  if (shape.kind === 'one-or-many') return takesText(shape.of);
  return shape.kind === 'string' || shape.kind === 'text' || shape.kind === 'regex';
}

/** Whether another value of this type is one of the alternatives: `false` where `true` could stand was meant as it is. */
function isLiteralOf(shape: Shape, value: unknown): boolean {
  const alternatives = shape.kind === 'either' ? shape.of : [shape];
  return alternatives.some((one) => one.kind === 'literal' && typeof one.value === typeof value);
}

/** The place of a part of a text; of all of it where the text is not written as it is meant, as escapes are not. */
function partOf({ file, ...whole }: Span, text: string, { start, end }: Pick<Span, 'start' | 'end'>): Span {
  const at = file.text.slice(whole.start, whole.end).indexOf(text);
  if (at === -1 || start >= end) return { file, ...whole };
  return { file, start: whole.start + at + start, end: whole.start + at + end };
}

/** Without an exponent, as durations and sizes are written. */
function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The regular expression, or what is wrong with it in the words of the engine. */
function compile(source: string): RegExp | string {
  try {
    return new RegExp(source);
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
    return message.replace(/^Invalid regular expression: \/[^]*\/[a-z]*: /, '');
  }
}
