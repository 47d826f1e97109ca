import { parseArgs } from 'node:util';

import { type EmitMode, emitModes, type Layout, layouts, type Target, targets } from '../model/bridge.ts';
import type { Overrides } from '../model/invocation.ts';
import { parseDuration } from '../text/duration.ts';
import { nearest } from '../text/nearest.ts';
import { type Option, options, type OptionName, type Verb, type VerbName, verbs } from './options.ts';

/** A command line that was understood. */
export interface CommandLine {
  readonly verb: VerbName;
  readonly arguments: readonly string[];
  readonly help: boolean;
  readonly config: string | undefined;
  readonly exclude: readonly string[];
  readonly overrides: Overrides;
  readonly outputDir: string | undefined;
  readonly format: GraphFormat;
  /** As given; relative to the folder in which it was called. */
  readonly resume: string | undefined;
  readonly rerunFailed: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly explain: boolean;
  readonly verbose: boolean;
  /** Only of the verb `emit`. */
  readonly emit: EmitLine | undefined;
}

/** What `emit` was asked for. */
export interface EmitLine {
  readonly target: Target;
  readonly mode: EmitMode;
  readonly layout: Layout;
  /** Of `-o`; `-` is standard output. */
  readonly path: string | undefined;
  readonly check: boolean;
  readonly strict: boolean;
  readonly force: boolean;
  readonly report: (typeof reportForms)[number];
}

const reportForms = ['text', 'json'] as const;

export type GraphFormat = (typeof graphFormats)[number];
const graphFormats = ['mermaid', 'dot', 'json'] as const;

/** What is wrong with a command line, all of it at once; each a whole sentence. */
export interface Complaint {
  readonly complaints: readonly string[];
  /** The verb whose help is worth reading, where there is one. */
  readonly verb?: VerbName;
  readonly config?: string | undefined;
}

/** Reads the arguments after the program's name. Pure: prints nothing, exits nothing. */
export function readCommandLine(argv: readonly string[]): CommandLine | Complaint {
  const [name, ...rest] = argv;
  if (name === undefined) return { complaints: ['no verb was given'] };
  if (!Object.hasOwn(verbs, name)) {
    const near = nearest(name, Object.keys(verbs));
    const what = name.startsWith('-')
      ? `option ${JSON.stringify(name)} stands before a verb, or is unknown`
      : `unknown verb ${JSON.stringify(name)}`;
    return {
      complaints: [
        `${what}; ${near === undefined ? `the verbs are ${Object.keys(verbs).join(', ')}` : `did you mean "${near}"?`}`,
      ],
    };
  }
  const verb = name as VerbName;
  const complaints: string[] = [];
  const { values, positionals } = readTokens(verbs[verb], verb, rest, complaints);

  const text = (option: OptionName): string | undefined => values.get(option)?.at(-1);
  const on = (option: OptionName): boolean => text(option) === 'true';
  const overrides = readOverrides(text, complaints);
  const format = text('format') ?? 'mermaid';
  if (!isGraphFormat(format))
    complaints.push(`--format takes ${graphFormats.join(', ')}, not ${JSON.stringify(format)}`);
  if (on('sequential') && text('max-parallel') !== undefined)
    complaints.push('--sequential and --max-parallel exclude each other');
  if (on('rerun-failed') && text('resume') !== undefined)
    complaints.push('--rerun-failed resumes the newest run: it and --resume exclude each other');
  const takes = (verbs[verb] as Verb).takes;
  if (takes === undefined && positionals.length > 0)
    complaints.push(`${verb} takes no argument, but ${JSON.stringify(positionals[0])} was given`);
  if (takes === 'DIR' && positionals.length !== 1 && !on('help'))
    complaints.push(`${verb} takes one run directory, ${positionals.length} were given`);
  const emit = verb === 'emit' ? readEmit(positionals, text, on, complaints) : undefined;
  if (complaints.length > 0 && !on('help')) return { complaints, verb, config: text('config') };
  return {
    verb,
    arguments: positionals,
    help: on('help'),
    config: text('config'),
    exclude: values.get('exclude') ?? [],
    overrides: on('sequential') ? { ...overrides, max_parallel: 1 } : overrides,
    outputDir: text('output-dir'),
    format: isGraphFormat(format) ? format : 'mermaid',
    resume: text('resume'),
    rerunFailed: on('rerun-failed'),
    dryRun: on('dry-run'),
    json: on('json'),
    explain: on('explain'),
    verbose: on('verbose'),
    emit,
  };
}

function readEmit(
  [named, ...others]: readonly string[],
  text: (option: OptionName) => string | undefined,
  on: (option: OptionName) => boolean,
  complaints: string[],
): EmitLine {
  const oneOf = <T extends string>(what: string, known: readonly T[], fallback: T, given: string | undefined): T => {
    const found = known.find((name) => name === given);
    if (given !== undefined && found === undefined) {
      const near = nearest(given, known);
      complaints.push(
        `${what} ${known.join(', ')}, not ${JSON.stringify(given)}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      );
    }
    return found ?? fallback;
  };
  if (named === undefined) complaints.push(`emit takes a target: ${targets.join(', ')}`);
  if (others.length > 0) complaints.push(`emit takes one target, but ${JSON.stringify(others[0])} was given too`);
  const target = oneOf('emit takes', targets, 'gitlab', named);
  if (text('layout') !== undefined && target !== 'jenkins') complaints.push('--layout is for jenkins alone');
  const path = text('output');
  if (path === '-' && on('check')) complaints.push('--check compares with a file: -o - names none');
  if (path === '-' && text('report') === 'json')
    complaints.push('--report json and -o - both take standard output: name a file with -o');
  return {
    target,
    mode: oneOf('--mode takes', emitModes, 'native', text('mode')),
    layout: oneOf('--layout takes', layouts, 'dataflow', text('layout')),
    path,
    check: on('check'),
    strict: on('strict'),
    force: on('force'),
    report: oneOf('--report takes', reportForms, 'text', text('report')),
  };
}

function shortOf(name: OptionName): { short?: string } {
  const { short }: Option = options[name];
  return short === undefined ? {} : { short };
}

/** Takes the tokens apart with Node's own parser; unknown options get our sentence, with the nearest name. */
function readTokens(verb: Verb, verbName: string, argv: readonly string[], complaints: string[]) {
  const known: readonly OptionName[] = [...verb.options, 'help'];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map((name) => [
        name,
        {
          type: (options[name] as Option).value === undefined ? 'boolean' : 'string',
          ...shortOf(name),
        } as const,
      ]),
    ),
  });
  const values = new Map<OptionName, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const off = token.name.startsWith('no-') && token.rawName.startsWith('--');
    const name = known.find((candidate) => candidate === token.name || (off && candidate === token.name.slice(3)));
    const option: Option | undefined = name === undefined ? undefined : options[name];
    if (name === undefined || option === undefined || (off && option.value !== undefined)) {
      const near = nearest(token.name, known);
      complaints.push(
        `${verbName} has no option ${token.rawName}${near === undefined ? '' : `; did you mean --${near}?`}`,
      );
    } else if (option.value === undefined) {
      if (token.value !== undefined) complaints.push(`${token.rawName} takes no value, but "${token.value}" was given`);
      values.set(name, [String(!off)]);
    } else if (token.value === undefined || token.value === '') {
      complaints.push(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    } else {
      values.set(name, [...(values.get(name) ?? []), token.value]);
    }
  }
  return { values, positionals };
}

function readOverrides(text: (option: OptionName) => string | undefined, complaints: string[]): Overrides {
  const parallel = readMaxParallel(text('max-parallel'));
  if (parallel === 'wrong')
    complaints.push(
      `--max-parallel takes a whole number from 1, or "auto", not ${JSON.stringify(text('max-parallel'))}`,
    );
  const limit = text('timeout');
  const timeout = limit === undefined ? undefined : parseDuration(limit);
  if (limit !== undefined && timeout === undefined) {
    complaints.push(
      `--timeout takes a duration above zero such as 90 (seconds), 30m or 1h30m, not ${JSON.stringify(limit)}`,
    );
  }
  const failFast = text('fail-fast');
  return {
    ...(parallel === undefined || parallel === 'wrong' ? {} : { max_parallel: parallel }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(failFast === undefined ? {} : { fail_fast: failFast === 'true' }),
  };
}

/** `auto`, or a whole number from 1. */
export function readMaxParallel(text: string | undefined): number | 'auto' | 'wrong' | undefined {
  if (text === undefined || text === 'auto') return text;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 'wrong';
}

function isGraphFormat(text: string): text is GraphFormat {
  return (graphFormats as readonly string[]).includes(text);
}
