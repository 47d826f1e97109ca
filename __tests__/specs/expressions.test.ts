import { describe, expect, test } from '@jest/globals';

import {
  checkCondition,
  checkTemplate,
  conditionSource,
  evaluateCondition,
  evaluateTemplate,
  type Scope,
  usesStatusFunction,
} from '../../src/expressions/evaluate.ts';
import { expressionDiagnostic } from '../../src/model/problems/expressions.ts';

const names = ['needs', 'matrix', 'env', 'runner', 'github'];

function scope(contexts: Scope['contexts'] = {}, status: Partial<Scope['status']> = {}): Scope {
  return { contexts, status: { success: () => true, failure: () => false, cancelled: () => false, ...status } };
}

/** `place: message` of each complaint; the place is shown as the text that it covers. */
function complaints(text: string, found = checkTemplate(text, names)): readonly string[] {
  return found.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

function valueOf(text: string, given = scope()): string {
  const result = evaluateTemplate(text, given);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

function holds(text: string | undefined, given = scope()): boolean {
  const result = evaluateCondition(text, given);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe('Expressions in a text', () => {
  const contexts = {
    needs: {
      build: { result: 'success', outputs: { version: '1.2.3' } },
      'db/seed.py': { result: 'failure', outputs: {} },
      constructor: { result: 'skipped', outputs: {} },
      Test: { result: 'success', outputs: {} },
      test: { result: 'cancelled', outputs: {} },
    },
    matrix: { os: 'linux', size: 3, half: 0.5, fast: true, none: null, list: [1, 'two'], map: { a: 1 } },
    env: { NAME: 'it' },
  };

  test.each([
    ['no expression', 'no expression'],
    ['v${{ needs.build.outputs.version }}!', 'v1.2.3!'],
    ["${{ needs['db/seed.py'].result }}", 'failure'],
    ['${{ NEEDS.Build.RESULT }}', 'success'],
    ['${{ needs.Test.result }} ${{ needs.test.result }}', 'success cancelled'],
    ['${{ needs.constructor.result }}', 'skipped'],
    ['${{ matrix.size }} ${{ matrix.half }} ${{ matrix.fast }} [${{ matrix.none }}]', '3 0.5 true []'],
    ['${{ matrix.list }} ${{ matrix.map }}', 'Array Object'],
    ['${{ toJSON(matrix.list) }}', '[\n  1,\n  "two"\n]'],
    ['${{ toJSON(matrix.map) }}', '{\n  "a": 1\n}'],
    ["${{ join(matrix.list, '-') }}", '1-two'],
    ['[${{ github.ref }}][${{ env.MISSING }}][${{ needs.nobody.outputs.x }}]', '[][][]'],
    ["${{ '}}' }}", '}}'],
    ["${{ 'it''s ''here''' }}", "it's 'here'"],
    ['$${{ env.NAME }}', '$it'],
    ["${{ format('{0} {1} {{}}', env.NAME, 1) }}", 'it 1 {}'],
    ["${{ contains('Hello', 'ELL') && startsWith('abc', 'A') && endsWith('abc', 'C') }}", 'true'],
    ["${{ fromJSON('[1, 2]')[1] }}", '2'],
    ["${{ matrix.size > 2 && 'big' || 'small' }}", 'big'],
    ["${{ '1' == 1 }} ${{ 'a' == 'A' }} ${{ null == 0 }}", 'true true true'],
    ["${{ join(needs.*.result, ',') }}", 'success,failure,skipped,success,cancelled'],
  ])('%s is %s', (text, expected) => {
    expect(checkTemplate(text, names)).toEqual([]);
    expect(valueOf(text, scope(contexts))).toBe(expected);
  });

  test('A value that looks like an expression is data', () => {
    const hostile = { env: { NAME: "${{ env.SECRET }} }}'", SECRET: 'shown' } };
    expect(valueOf('${{ env.NAME }}${{ env.NAME }}', scope(hostile))).toBe(hostile.env.NAME.repeat(2));
  });

  test('An expression that fails says which, and why', () => {
    const result = evaluateTemplate("${{ fromJSON('{') }}", scope());
    expect(result).toEqual({
      ok: false,
      problem: expect.stringContaining("`fromJSON('{')` failed: Error parsing JSON"),
    });
  });
});

describe('An expression that makes too much of little', () => {
  const nested = (times: number): string =>
    Array.from({ length: times }).reduce<string>((inner) => `format('{0}{0}', ${inner})`, "'0123456789'");
  const problemOf = (text: string, given = scope()): string => {
    const result = evaluateTemplate(text, given);
    return result.ok ? `no problem, but ${result.value.length} characters` : result.problem;
  };

  test('fails before the memory is full: nested format, join with a long separator', () => {
    expect(problemOf(`\${{ ${nested(40)} }}`)).toContain('failed: the value of format would be longer than 25 MiB');
    const list = `fromJSON('[${Array.from({ length: 100 }).fill(1).join()}]')`;
    expect(problemOf(`\${{ join(${list}, ${nested(20)}) }}`)).toContain(
      'the value of join would be longer than 25 MiB',
    );
    const long = scope({ env: { LONG: 'x'.repeat(1024 * 1024) } });
    const pattern = `format('${'{0}'.repeat(100)}', env.LONG)`;
    expect(problemOf(`\${{ ${pattern} }}`, long)).toContain('the value of format would be longer than 25 MiB');
  });

  test('is no name, variable or argument of more than 1 MiB, but may be looked into', () => {
    expect(valueOf(`\${{ ${nested(16)} }}`)).toHaveLength(655_360);
    expect(problemOf(`\${{ ${nested(17)} }}`)).toMatch(/^the value of `format\(.*` is longer than 1 MiB$/);
    expect(problemOf(`\${{ ${nested(16)} }}\${{ ${nested(16)} }}`)).toContain('is longer than 1 MiB');
    expect(holds(`endsWith(${nested(20)}, '789')`)).toBe(true);
    const list = scope({ env: { LIST: JSON.stringify(Array.from({ length: 1000 }).fill('ab')) } });
    expect(valueOf("${{ join(fromJSON(env.LIST), '') }}", list)).toHaveLength(2000);
  });
});

describe('Mistakes in an expression', () => {
  test.each([
    ['a ${{ gihtub.ref }}', ['gihtub: there is no context `gihtub` here']],
    ['${{ contians(env.A, 1) }}', ['contians: there is no function `contians`']],
    ['${{ constructor(1) }}', ['constructor: there is no function `constructor`']],
    ['${{ contains(env.A) }}', ['contains: too few arguments: `contains()` takes 2 arguments']],
    ['${{ toJSON(1, 2) }}', ['toJSON: too many arguments: `toJSON()` takes 1 argument']],
    ["${{ case(true, 'a', false, 'b') }}", ['case: `case()` takes pairs']],
    ["${{ hashFiles('**') }}", ['hashFiles: `hashFiles()` is not supported here']],
    ['${{ failure() }}', ['failure: `failure()` can be used in `if` alone']],
    ['${{ a.x }} and ${{ b.y }}', ['a: there is no context', 'b: there is no context']],
    ['${{ }}', [' : an expression is expected']],
    ['a ${{ env.A', ['${{: this `${{` has no closing `}}`']],
    ["${{ 'a }}", ['${{: this `${{` has no closing']],
    ['${{ env.A = 1 }}', ['=: `=` is not expected here']],
    ['${{ "a" }}', ['"a": `"a"` is not expected here']],
    ['${{ (env.A }}', ['A: the expression ends where more is expected']],
    ['${{ env.A && }}', ['&&: the expression ends']],
    ['${{ env. }}', [': the expression ends']],
    ['${{ env.A env.B }}', ['env: `env` is not expected here']],
    ['${{ 1 + 1 }}', ['+: `+` is not expected here']],
    [`\${{ ${'('.repeat(60)}1${')'.repeat(60)} }}`, ['(: the expression is nested deeper than 50']],
    [`\${{ ${'!'.repeat(6000)}true }}`, ['!: the expression is nested deeper than 50']],
    [`\${{ ${'1 '.repeat(11_000)}}}`, [`: the expression is longer than 21000 characters`]],
    ["${{ 'two\nlines' && oops }}", ['oops: there is no context']],
  ])('%.40s', (text, expected) => {
    const found = complaints(text);
    expect(found).toHaveLength(expected.length);
    for (const [i, message] of expected.entries()) expect(found[i]).toContain(message);
  });

  test('The nearest name is told', () => {
    const helps = (text: string) => checkTemplate(text, names).map(({ diagnostic }) => diagnostic.help);
    expect(helps('${{ gihtub.ref }} ${{ fromJsn(1) }} ${{ True }}')).toEqual([
      'did you mean `github`?',
      'did you mean `fromJSON()`?',
      'did you mean `true`?',
    ]);
    expect(helps('${{ secrets.A }}')[0]).toContain('`env`');
  });

  test('A need that the task does not have directly is one', () => {
    const check = (text: string) => checkTemplate(text, names, ['build', 'db/seed.py']);
    expect(check("${{ needs.build.result }}${{ needs['db/seed.py'].outputs.a }}${{ toJSON(needs) }}")).toEqual([]);
    expect(complaints('${{ needs.biuld.result }}', check('${{ needs.biuld.result }}'))).toEqual([
      'biuld: this task does not need `biuld` directly',
    ]);
    const [property] = check("${{ needs['build'].reslt }}");
    expect(property?.diagnostic).toMatchObject({ code: 'unknown-need-property', help: 'did you mean `result`?' });
  });

  test('The place in the file is exact where the text stands there as it is', () => {
    const file = { path: 'orchestrator.yml', text: "name: 'x ${{ gihtub.ref }}'\n" };
    const located = { value: 'x ${{ gihtub.ref }}', span: { file, start: 6, end: 27 } };
    const [found] = checkTemplate(located.value, names);
    const span = found && expressionDiagnostic(located, found).span;
    expect(span && file.text.slice(span.start, span.end)).toBe('gihtub');
  });
});

describe('if', () => {
  const failed = { success: () => false, failure: () => true };

  test('No `if`, or one without a status function, means `success() && (…)`', () => {
    expect([holds(undefined), holds('true'), holds("github.ref == 'x'")]).toEqual([true, true, false]);
    expect([holds(undefined, scope({}, failed)), holds('true', scope({}, failed))]).toEqual([false, false]);
    expect(holds("env.success == ''", scope({}, failed))).toBe(false);
  });

  test('A status function decides by itself', () => {
    expect(
      ['failure()', 'always()', 'Always()', '!cancelled()', '!success()'].map((text) => holds(text, scope({}, failed))),
    ).toEqual([true, true, true, true, true]);
    expect(holds('failure()')).toBe(false);
    expect(holds('cancelled()', scope({}, { cancelled: () => true }))).toBe(true);
  });

  test('It stands with or without braces', () => {
    expect(holds("${{ github.ref == 'main' }}", scope({ github: { ref: 'main' } }))).toBe(true);
    expect(conditionSource("  ${{ contains('}}', 'x') }} ")).toBe("contains('}}', 'x')");
    expect(conditionSource(' failure() ')).toBe('failure()');
    expect(checkCondition("contains('${{', env.A) && failure()", names)).toEqual([]);
  });

  test.each(['', '0', 'null', "''", 'false', 'NaN', 'env.x'])('%j does not hold', (source) => {
    if (source !== '') expect(holds(source)).toBe(false);
    else expect(checkCondition(source, names)).toHaveLength(1);
  });

  test.each(["'a'", '1', 'true', "fromJSON('[]')", "fromJSON('{}')", "'false'"])('%s holds', (source) => {
    expect(holds(source)).toBe(true);
  });

  test.each(['a ${{ true }}', '${{ true }} && ${{ false }}', '!${{ true }}'])(
    'Text around the braces is an error, for it would always be true: %s',
    (text) => {
      expect(complaints(text, checkCondition(text, names))).toEqual([
        expect.stringContaining(`${text}: a condition is one expression`),
      ]);
    },
  );

  test('Status functions take no arguments', () => {
    expect(complaints("success('a')", checkCondition("success('a')", names))).toEqual([
      'success: too many arguments: `success()` takes no arguments',
    ]);
  });

  test('`usesStatusFunction` is not fooled by names and strings', () => {
    expect(['failure()', '${{ ALWAYS() }}', '!cancelled( )'].map(usesStatusFunction)).toEqual([true, true, true]);
    expect(
      ["'failure()'", 'env.failure', "contains('a', 'success()')", "'open", '${{'].map(usesStatusFunction),
    ).toEqual([false, false, false, false, false]);
  });
});
