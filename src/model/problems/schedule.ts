import { cronNicknames, type CronField, type CronMistake } from '../../text/cron.ts';
import { nearest } from '../../text/nearest.ts';
import { alternatives, quote } from '../../text/quote.ts';
import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Span } from '../source-file.ts';

/** What is wrong with times at which something is to run. */

/** Said of the part that is wrong, in a line of five fields. */
export function invalidCron(mistake: Exclude<CronMistake, { kind: 'never' }>, span: Span): Diagnostic {
  const { message, help } = wordsFor(mistake);
  return problem('error', 'invalid-cron', message, span, { help });
}

/** `0 0 31 2 *` */
export function neverDue(cron: string, span: Span): Diagnostic {
  return problem('error', 'never-due', `${quote(cron)} never comes: none of these months has such a day`, span, {
    help: 'the fields are minute, hour, day of the month, month, day of the week',
  });
}

export function unknownTimezone(name: string, near: string | undefined, span: Span): Diagnostic {
  return problem('error', 'unknown-timezone', `there is no time zone ${quote(name)}`, span, {
    help:
      near === undefined
        ? 'write a name of the IANA database, such as Europe/Berlin, or UTC'
        : `did you mean ${quote(near)}?`,
  });
}

export function repeatedSchedule(cron: string, span: Span): Diagnostic {
  return problem('warning', 'repeated-schedule', `the times of ${quote(cron)} stand in this list already`, span);
}

type Words = { readonly message: string; readonly help: string };

const fiveFields = 'a schedule has five fields: minute, hour, day of the month, month, day of the week';

function wordsFor(mistake: Exclude<CronMistake, { kind: 'never' }>): Words {
  switch (mistake.kind) {
    case 'count':
      return {
        message: `${fiveFields}; this has ${mistake.fields}`,
        help:
          mistake.fields > 5
            ? 'leave out seconds and years: no engine starts anything by them'
            : "for example '17 3 * * 1-5', at 3:17 from Monday to Friday",
      };
    case 'nickname': {
      const near = nearest(mistake.word, cronNicknames);
      return {
        message: `a schedule can be ${alternatives(cronNicknames)}, not ${quote(mistake.word)}`,
        help: near === undefined ? fiveFields : `did you mean ${quote(near)}?`,
      };
    }
    case 'dialect':
      return { message: `not every engine knows \`${mistake.sign}\` in a schedule`, help: insteadOf(mistake) };
    case 'value':
      return {
        message: `the ${mistake.field.name} takes ${rangeOf(mistake.field)}, not ${quote(mistake.word)}`,
        help: nearWord(mistake.word, mistake.field) ?? '`*` is each, `1,3` a list, `1-5` a range, `*/5` each fifth',
      };
    case 'backwards': {
      const { field, from, to } = mistake;
      return {
        message: `this range of the ${field.name} goes backwards, from ${from} to ${to}`,
        help: `over the end of the ${turnOf(field)}, write \`${from}-${field.max},${field.min}-${to}\``,
      };
    }
    default: {
      const { field, word } = mistake;
      const most = field.max - field.min;
      return {
        message: `a step of the ${field.name} is a number from 1 to ${most}, not ${quote(word)}`,
        help: `steps count anew in each ${turnOf(field)}, so a longer one is not possible`,
      };
    }
  }
}

function insteadOf({ sign, field }: Extract<CronMistake, { kind: 'dialect' }>): string {
  switch (sign === 'L' && field.name !== 'day of the month' ? '' : sign) {
    case '?':
      return 'write `*`';
    case 'H':
      return "it is Jenkins' own: write a minute of your choice, one that is not 0";
    case 'L':
      return 'for the last day of a month run from the 28th to the 31st, and let the task see whether it is the last';
    default:
      return 'write the days as numbers, and let the task see whether it is the right one';
  }
}

function rangeOf({ min, max, words }: CronField): string {
  const names = words.length === 0 ? '' : `, or ${words[0] ?? ''} to ${words.at(-1) ?? ''}`;
  return `${min} to ${max}${names}`;
}

/** `monday` and `Sept` are likely `MON` and `SEP`. */
function nearWord(word: string, { words }: CronField): string | undefined {
  const near = words.find((name) => name === word.slice(0, 3).toUpperCase()) ?? nearest(word, words);
  return near === undefined ? undefined : `did you mean ${quote(near)}?`;
}

function turnOf({ name }: CronField): string {
  const turns = {
    minute: 'hour',
    hour: 'day',
    'day of the month': 'month',
    month: 'year',
    'day of the week': 'week',
  } as const;
  return turns[name];
}
