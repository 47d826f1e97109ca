import type { ParsedJob } from './gitlab-file.ts';

/**
 * Whether a job is in the pipeline, and its `when`: the first rule that holds decides.
 * https://docs.gitlab.com/ci/jobs/job_rules/
 */
export function decideRules(
  rules: ParsedJob['rules'],
  when: string,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  if (rules === undefined) return when;
  for (const rule of rules) {
    if (rule.if !== undefined && !holds(rule.if, variables)) continue;
    const decided = rule.when ?? 'on_success';
    return decided === 'never' ? undefined : decided;
  }
  return undefined;
}

type Value = string | null | boolean | RegExp;

/** `rules:if`, as lib/gitlab/ci/pipeline/expression of GitLab evaluates it: `&&` before `||`, comparisons first. */
export function holds(text: string, variables: ReadonlyMap<string, string>): boolean {
  const tokens = [
    ...text.matchAll(/\s*(\$\w+|"[^"]*"|'[^']*'|\/(?:\\.|[^/\\])+\/[ismU]*|==|!=|=~|!~|&&|\|\||\(|\)|null)/gy),
  ].map(([, token = '']) => token);
  if (tokens.join('').replace(/\s/g, '') !== text.replace(/\s/g, '')) throw new Error(`no rule of GitLab: ${text}`);
  let at = 0;
  const take = (): string => tokens[at++] ?? '';

  const operand = (): Value => {
    const token = take();
    if (token === '(') {
      const inner = either();
      if (take() !== ')') throw new Error(`a parenthesis is not closed: ${text}`);
      return inner;
    }
    if (token.startsWith('$')) return variables.get(token.slice(1)) ?? null;
    if (token === 'null') return null;
    const regex = /^\/([^]*)\/(\w*)$/.exec(token);
    if (regex !== null) return new RegExp(regex[1] ?? '', regex[2] ?? '');
    if (!/^["']/.test(token)) throw new Error(`${JSON.stringify(token)} is no operand: ${text}`);
    return token.slice(1, -1);
  };
  const comparison = (): Value => {
    let left = operand();
    while (/^(?:==|!=|=~|!~)$/.test(tokens[at] ?? '')) {
      const operator = take();
      const right = operand();
      const matches = right instanceof RegExp && right.test(typeof left === 'string' ? left : '');
      left =
        operator === '=='
          ? left === right
          : operator === '!='
            ? left !== right
            : operator === '=~'
              ? matches
              : !matches;
    }
    return left;
  };
  const both = (): Value => {
    let left = comparison();
    while (tokens[at] === '&&') {
      take();
      const right = comparison();
      left = isTrue(left) && isTrue(right);
    }
    return left;
  };
  const either = (): Value => {
    let left = both();
    while (tokens[at] === '||') {
      take();
      const right = both();
      left = isTrue(left) || isTrue(right);
    }
    return left;
  };
  const value = either();
  if (at !== tokens.length) throw new Error(`more than an expression: ${text}`);
  return isTrue(value);
}

/** An empty variable counts as none. */
function isTrue(value: Value): boolean {
  return value !== null && value !== false && value !== '';
}
