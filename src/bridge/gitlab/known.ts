/**
 * A condition that GitLab can decide when it makes the pipeline: in the language of `rules:if`, which has no negation but
 * that of a comparison. https://docs.gitlab.com/ci/jobs/job_rules/#cicd-variable-expressions
 */
export type Known =
  | { readonly kind: 'true' }
  | { readonly kind: 'false' }
  /** `text` holds exactly where `denial` does not; `shell` and `shellDenial` say the same in a script. */
  | (Atom & { readonly kind: 'atom' })
  | { readonly kind: 'all' | 'any'; readonly of: readonly Known[] };

export interface Atom {
  readonly text: string;
  readonly denial: string;
  readonly shell: string;
  readonly shellDenial: string;
}

export const always: Known = { kind: 'true' };
export const never: Known = { kind: 'false' };

export function atom(text: string, denial: string, shell: string, shellDenial = `! ${shell}`): Known {
  return { kind: 'atom', text, denial, shell, shellDenial };
}

/** What holds where all of them do; each is said once. */
export function allOf(conditions: readonly Known[]): Known {
  return joined('all', conditions);
}

export function anyOf(conditions: readonly Known[]): Known {
  return joined('any', conditions);
}

export function not(condition: Known): Known {
  if (condition.kind === 'true') return never;
  if (condition.kind === 'false') return always;
  if (condition.kind === 'atom') {
    const { text, denial, shell, shellDenial } = condition;
    return atom(denial, text, shellDenial, shell);
  }
  return joined(condition.kind === 'all' ? 'any' : 'all', condition.of.map(not));
}

/** The text of a rule's `if`. GitLab has no word for what always or never holds: rules say that otherwise. */
export function ruleText(condition: Known): string {
  if (condition.kind === 'atom') return condition.text;
  if (condition.kind === 'true' || condition.kind === 'false') return condition.kind;
  const operator = condition.kind === 'all' ? ' && ' : ' || ';
  return condition.of
    .map((part) => (part.kind === 'any' && condition.kind === 'all' ? `(${ruleText(part)})` : ruleText(part)))
    .join(operator);
}

/** The same as a command of the shell. */
export function shellText(condition: Known): string {
  if (condition.kind === 'atom') return condition.shell;
  if (condition.kind === 'true' || condition.kind === 'false') return condition.kind;
  const parts = condition.of.map(shellText);
  return condition.kind === 'all' ? parts.join(' && ') : `{ ${parts.join(' || ')}; }`;
}

/** Whether `wider` holds wherever `condition` does, as far as that shows in their parts. */
export function implies(condition: Known, wider: Known): boolean {
  if (wider.kind === 'true' || condition.kind === 'false') return true;
  const parts = new Set(partsOf('all', condition).map(ruleText));
  return partsOf('all', wider).every((part) => parts.has(ruleText(part)));
}

function joined(kind: 'all' | 'any', conditions: readonly Known[]): Known {
  const [neutral, deciding] = kind === 'all' ? (['true', 'false'] as const) : (['false', 'true'] as const);
  const parts = new Map<string, Known>();
  for (const part of conditions.flatMap((condition) => partsOf(kind, condition))) {
    if (part.kind === deciding) return part;
    if (part.kind !== neutral) parts.set(ruleText(part), part);
  }
  // `a && (a || b)` is `a`, and `a || a && b` too.
  const isSaid = (part: Known): boolean => parts.has(ruleText(part));
  const opposite = kind === 'all' ? 'any' : 'all';
  const [first, ...others] = [...parts.values()].filter((part) => part.kind !== opposite || !part.of.some(isSaid));
  if (first === undefined) return { kind: neutral };
  return others.length === 0 ? first : { kind, of: [first, ...others] };
}

/** The parts that all hold, or of which one holds. */
export function partsOf(kind: 'all' | 'any', condition: Known): readonly Known[] {
  return condition.kind === kind ? condition.of : [condition];
}
