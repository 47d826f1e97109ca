import * as fc from 'fast-check';

/** How an attempt ends: an exit code, or it hangs until its time limit. */
export type AttemptEnds = number | 'hangs';

/** A task whose fate is chosen: every attempt writes what it saw to the trace, and ends as it is told to. */
export interface RandomTask {
  readonly id: string;
  readonly needs: readonly string[];
  readonly after: readonly string[];
  readonly if: string | undefined;
  readonly gate: boolean;
  /** By attempt; the last is repeated. */
  readonly ends: readonly AttemptEnds[];
  readonly retries: number;
  readonly allowed: readonly number[];
  readonly continueOnError: boolean | { readonly 'exit-codes': readonly number[] };
  /** Two legs, `LEG` 1 and 2, which end alike. */
  readonly matrix: boolean;
  /** The output `y`, which it writes before it ends. */
  readonly output: string | undefined;
  /** Variables with templates, recorded in the trace: `SEEN` is what the need came to. */
  readonly env: Readonly<Record<string, string>>;
}

export interface RandomPlan {
  readonly tasks: readonly RandomTask[];
  /** Of the process that runs the plan, besides its usual one. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface RandomPlanOptions {
  readonly most?: number;
  /** Leaves out what only some engines can decide: `known` keeps conditions on branch, event and environment. */
  readonly conditions?: 'none' | 'known' | 'all';
  readonly matrices?: boolean;
  readonly retries?: boolean;
  /** Attempts that hang until their time limit; each costs about two seconds. */
  readonly timeouts?: boolean;
}

/** What GitHub Actions says of a push to `main`; `randomPlans` compares with it. */
export const pushToMain: Readonly<Record<string, string>> = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
};

/** Small plans in which everything that decides meets: shapes, outcomes, conditions, retries, allowed failures, healing. */
export function randomPlans(options: RandomPlanOptions = {}): fc.Arbitrary<RandomPlan> {
  const { most = 8 } = options;
  return fc
    .integer({ min: 1, max: most })
    .chain((size) =>
      fc.record({
        tasks: fc.tuple(...Array.from({ length: size }, (_, index) => randomTask(index, options))),
        environment: fc.constantFrom({ FLAVOUR: 'mint' }, { FLAVOUR: 'Mint' }, {}),
      }),
    )
    .map(({ tasks, environment }) => ({ tasks: withOutputs(tasks), environment }));
}

/** Names whose order is not that of the indices, one of which needs quotes everywhere. */
const names = ['hazel', 'g', 'fig: 1', 'e', 'd-2', 'c', 'b', 'a'];

function randomTask(index: number, options: RandomPlanOptions): fc.Arbitrary<RandomTask> {
  const earlier = names.slice(0, index);
  const some = (maxLength: number) => fc.subarray(earlier, { maxLength: Math.min(index, maxLength) });
  const rarely = fc.constantFrom(false, false, false, false, true);
  return some(3).chain((needs) =>
    fc
      .record({
        after: some(1),
        if: condition(needs, options.conditions ?? 'all'),
        gate: rarely,
        ends: fc.array(oneEnd(options), { minLength: 1, maxLength: 2 }),
        retries: options.retries === false ? fc.constant(0) : fc.constantFrom(0, 0, 0, 1, 3),
        allowed: fc.constantFrom([0], [0], [0], [0, 3]),
        continueOnError: fc.constantFrom(false, false, false, true, { 'exit-codes': [4] }),
        matrix: options.matrices === false ? fc.constant(false) : rarely,
        output: fc.constantFrom('yes', 'no', 'two\nlines\n'),
        sees: fc.boolean(),
      })
      .map(({ sees, ...drawn }): RandomTask => {
        const [seen] = needs;
        const isSeeing = sees && seen !== undefined && options.conditions !== 'none';
        const gate = drawn.gate && drawn.if === undefined;
        const seeing = { SEEN: `\${{ needs['${seen}'].result }}/\${{ needs['${seen}'].outputs.y }}` };
        return Object.assign(drawn, {
          id: names[index] ?? '',
          needs,
          after: drawn.after.filter((id) => !needs.includes(id)),
          gate,
          matrix: drawn.matrix && !gate,
          env: isSeeing ? seeing : {},
        });
      }),
  );
}

function oneEnd({ timeouts }: RandomPlanOptions): fc.Arbitrary<AttemptEnds> {
  const codes = fc.constantFrom<AttemptEnds>(0, 0, 0, 0, 1, 1, 3, 4);
  return timeouts === true
    ? fc.oneof({ weight: 9, arbitrary: codes }, { weight: 1, arbitrary: fc.constant('hangs') })
    : codes;
}

function condition(needs: readonly string[], kinds: 'none' | 'known' | 'all'): fc.Arbitrary<string | undefined> {
  const none = { weight: 6, arbitrary: fc.constant(undefined) };
  const known = {
    weight: kinds === 'none' ? 0 : 2,
    arbitrary: fc.constantFrom(
      "github.ref == 'refs/heads/main'",
      "github.ref_name != 'main'",
      "github.event_name == 'push'",
      "github.event_name == 'pull_request' || env.FLAVOUR == 'mint'",
      "env.FLAVOUR == 'mint'",
      "env.FLAVOUR != 'mint' && github.ref_type == 'branch'",
      'env.FLAVOUR',
      'true',
      'false',
    ),
  };
  const status = {
    weight: kinds === 'all' ? 4 : 0,
    arbitrary: fc.constantFrom(
      'always()',
      '!cancelled()',
      'failure()',
      '!failure()',
      'success() || failure()',
      "always() && github.ref == 'refs/heads/main'",
      "failure() && env.FLAVOUR == 'mint'",
      "success() || github.event_name == 'schedule'",
    ),
  };
  const ofNeeds = {
    weight: kinds === 'all' && needs.length > 0 ? 4 : 0,
    arbitrary: fc.tuple(fc.constantFrom(...needs, ''), fc.nat(8)).map(([need, which]) => {
      const it = `needs['${need}']`;
      return [
        `${it}.result == 'success'`,
        `always() && ${it}.result == 'failure'`,
        `!cancelled() && ${it}.result != 'success'`,
        `always() && ${it}.result == 'skipped'`,
        `${it}.outputs.y == 'YES'`,
        `always() && ${it}.outputs.y != 'yes'`,
        `failure() && ${it}.result == 'success'`,
        `success() && (${it}.outputs.y == 'yes' || github.event_name == 'schedule')`,
        "always() && contains(needs.*.result, 'failure')",
      ][which];
    }),
  };
  return fc.oneof(none, known, status, ofNeeds).map((text) => (text?.includes("['']") === true ? undefined : text));
}

/** Only a task that someone reads writes its output: others stay as plain as they can be. */
function withOutputs(tasks: readonly RandomTask[]): readonly RandomTask[] {
  const read = tasks.flatMap((task) => [task.if ?? '', ...Object.values(task.env)]).join('\n');
  return Array.from(tasks, (task) => {
    const isRead = read.includes(`['${task.id}'].outputs`);
    return { ...task, output: isRead ? task.output : undefined };
  });
}

/** The configuration. Every attempt appends to `trace`, an absolute path without blanks and quotes. */
export function planText({ tasks }: RandomPlan, trace: string): string {
  const entries = tasks.map((task) => [
    task.id,
    {
      needs: task.needs,
      after: task.after,
      ...(task.if === undefined ? {} : { if: task.if }),
      ...(task.matrix ? { matrix: { LEG: [1, 2] } } : {}),
      ...(Object.keys(task.env).length === 0 ? {} : { env: task.env }),
      'continue-on-error': task.continueOnError,
      ...(task.gate
        ? {}
        : {
            run: scriptOf(task, trace),
            timeout: task.ends.includes('hangs') ? '2s' : '5m',
            'allowed-exit-codes': task.allowed,
            retry: { 'max-attempts': task.retries + 1, 'initial-delay': '10ms', jitter: false },
          }),
    },
  ]);
  return JSON.stringify({ tasks: Object.fromEntries(entries) }, undefined, 2);
}

/** Lines of fields between tabs: `start ID N`, `value ID NAME=TEXT`, `end ID CODE`; a line break in a value is written `|`. */
function scriptOf(task: RandomTask, trace: string): string {
  const ends = task.ends.map((end, index) => {
    const which = index === task.ends.length - 1 ? '*' : String(index + 1);
    return `  ${which}) code=${end} ;;`;
  });
  return [
    `trace=${trace}`,
    task.matrix ? `id="${task.id} ($MATRIX_LEG)"` : `id="${task.id}"`,
    'n=$(($(cat "$trace.$id" 2>/dev/null || echo 0) + 1))',
    'echo "$n" > "$trace.$id"',
    String.raw`printf 'start\t%s\t%s\n' "$id" "$n" >> "$trace"`,
    ...Object.keys(task.env).map((name) => `printf 'value\t%s\t${name}=%s\n' "$id" "\${${name}//$'\n'/|}" >> "$trace"`),
    ...(task.output === undefined ? [] : [`printf 'y<<END\n%s\nEND\n' '${task.output}' >> "$GITHUB_OUTPUT"`]),
    'case $n in',
    ...ends,
    'esac',
    'if [ "$code" = hangs ]; then exec sleep 60; fi',
    String.raw`printf 'end\t%s\t%s\n' "$id" "$code" >> "$trace"`,
    'exit "$code"',
    '',
  ].join('\n');
}
