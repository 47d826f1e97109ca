import { basename } from 'node:path';

const longest = 200;

/** Lines of a first comment that are for programs or lawyers. */
const notForReaders =
  /^(?:-\*-|vim?:|ex:|coding[:=]|spdx-|copyright\b|\(c\)|©|licen[sc]ed?\b|all rights reserved|shellcheck\b|eslint|prettier|biome|oxlint|pylint:|ruff:|mypy:|pyright:|flake8|noqa|type:|@ts-|@flow|jshint|jslint|global |istanbul|c8 |v8 |rubocop:|frozen_string_literal|go:build|\+build|usage:$|<reference|requires -)/i;

/** Lines of code that may stand before the first comment. */
const preamble =
  /^(?:set [-+\w ]+|shopt [-\w ]+|['"]use (?:strict|\w+)['"];?|<\?php|package \w+;?|use strict;|use warnings;|require ['"][\w/]+['"]|from __future__ import .*)$/;

const leader = /^(?:#+|\/\/+!?|--+|;+|%+)/;

/**
 * What a script says of itself: the first sentence of its docstring (Python) or else of its first comment, in one line of
 * at most 200 characters. Shebang, encoding, `/// orchestrator` block, licence and words for linters do not count.
 */
export function describeText(text: string, path: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isPython = path.endsWith('.py') || /^#!.*python/.test(lines[0] ?? '');
  const paragraphs = isPython ? docstringOf(lines) : undefined;
  for (const paragraph of paragraphs ?? commentsOf(lines)) {
    const sentence = firstSentence(paragraph, basename(path));
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** The paragraphs of the string that a Python file begins with; `undefined` where it begins otherwise. */
function docstringOf(lines: readonly string[]): readonly string[][] | undefined {
  const start = lines.findIndex((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const opening = /^[rRuUbB]{0,2}("""|'''|"|')(.*)$/.exec(lines[start] ?? '');
  const [, quote = '', first = ''] = opening ?? [];
  if (opening === null) return undefined;
  const rest = quote.length === 3 ? lines.slice(start + 1) : [];
  const body = [first, ...rest].join('\n');
  const end = body.indexOf(quote);
  if (end === -1 && quote.length === 1) return undefined;
  return paragraphsOf((end === -1 ? body : body.slice(0, end)).split('\n'));
}

/** The paragraphs of the comments that stand before the first code. */
function commentsOf(lines: readonly string[]): readonly string[][] {
  const found: string[] = [];
  let block: RegExp | undefined;
  let isHeader = false;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (block !== undefined) {
      const isEnd = block.test(line);
      found.push(line.replace(block, '').replace(/^\*+(?=\s|$)/, ''));
      if (isEnd) block = undefined;
      continue;
    }
    if (line === '' || (i === 0 && line.startsWith('#!')) || preamble.test(line)) {
      found.push('');
      continue;
    }
    const opening = /^(?:\/\*+!?|<#|--\[\[|<!--)/.exec(line)?.[0];
    if (opening !== undefined) {
      block = opening.startsWith('/')
        ? /\*+\/.*$/
        : opening === '<#'
          ? /#>.*$/
          : opening === '<!--'
            ? /-->.*$/
            : /\]\].*$/;
      const rest = line.slice(opening.length);
      found.push('', rest.replace(block, ''));
      if (block.test(rest)) block = undefined;
      continue;
    }
    const mark = leader.exec(line)?.[0];
    if (mark === undefined) break;
    const words = line.slice(mark.length).trim();
    // `/// orchestrator … ///`, and `/// script … ///` of Python.
    const isFence = /^\/{3}(?:\s+[\w-]+)?$/.test(words);
    if (isFence) isHeader = !isHeader;
    found.push(isFence || isHeader ? '' : words);
  }
  return paragraphsOf(found);
}

function paragraphsOf(lines: readonly string[]): readonly string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    // Boxes are drawn around titles.
    const words = line.trim().replace(/\s+[#*=-]+$/, '');
    // A line of dashes divides like an empty one, and so does the first `@param`.
    if (/[\p{L}\p{N}]/u.test(words) && !words.startsWith('@')) paragraphs.at(-1)?.push(words);
    else paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function firstSentence(paragraph: readonly string[], name: string): string | undefined {
  // What begins with a licence or a copyright is one to its end.
  const [first = ''] = paragraph;
  if (
    /^(?:spdx-|copyright\b|\(c\)|©|licen[sc]ed?\b|permission is hereby|this (?:program|file|script) is (?:free|part|licen))/i.test(
      first,
    )
  ) {
    return undefined;
  }
  const text = paragraph
    .filter((line) => !notForReaders.test(line) && line.toLowerCase() !== name.toLowerCase())
    .join(' ')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const said = withoutName(text, name);
  if (said === '') return undefined;
  const sentence = /^.+?[.!?。](?=\s+[\p{Lu}\p{N}"'`(]|\s*$)/u.exec(said)?.[0] ?? said;
  return sentence.length <= longest
    ? sentence
    : `${sentence
        .slice(0, longest - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

/** `seed.py - fills the database` says "fills the database". */
function withoutName(text: string, name: string): string {
  if (!text.toLowerCase().startsWith(name.toLowerCase())) return text;
  const rest = /^\s*(?:[-–—:]+|\s-\s)\s*(.+)$/.exec(text.slice(name.length))?.[1];
  return rest ?? text;
}
