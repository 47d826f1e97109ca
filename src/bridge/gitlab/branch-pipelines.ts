import type { Tree } from '../../expressions/tree.ts';
import { type Job, treesOf } from '../pipeline.ts';
import { type Atom, allOf, type Known, partsOf } from './known.ts';
import { knownCondition, type Names } from './known-condition.ts';

/**
 * Which pushes of branches need a pipeline though a merge request of the branch is open and has its own: those for which an
 * expression says something that it says of no merge request. Texts of rules, none or `$CI_COMMIT_BRANCH` for every push.
 */
export function neededPushes(jobs: readonly Job[]): readonly string[] {
  const rules = new Set<string>();
  for (const job of jobs) {
    const names = namesOf(job);
    for (const known of treesOf(job).flatMap((tree) => decidedIn(tree, names))) {
      for (const atoms of alternatives(known)) {
        const isOfPush = atoms.every((one) => canHold(one, ofPush)) && !atoms.every((one) => canHold(one, ofRequest));
        const ofBranch = atoms.filter(({ text }) => text.startsWith(`${branch} `)).map(({ text }) => text);
        if (isOfPush) rules.add(ofBranch.length === 0 ? branch : ofBranch.join(' && '));
      }
    }
  }
  return rules.has(branch) ? [branch] : [...rules];
}

const branch = '$CI_COMMIT_BRANCH';

/** Variables of a pipeline that are the same in all of its kind; `null`: absent, `undefined`: whatever it is. */
type Facts = Readonly<Record<string, string | null | undefined>>;

const ofPush: Facts = { CI_COMMIT_TAG: null, CI_MERGE_REQUEST_IID: null, CI_PIPELINE_SOURCE: 'push' };
const ofRequest: Facts = { CI_COMMIT_BRANCH: null, CI_COMMIT_TAG: null, CI_PIPELINE_SOURCE: 'merge_request_event' };

/** Whether a part of a rule may hold in pipelines of one kind: `$A`, `$A == null`, `$A == "text"`, `$A =~ /pattern/`. */
function canHold({ text }: Atom, facts: Facts): boolean {
  const [, name = '', operator, operand = ''] = /^\$(\w+)(?: (==|!=|=~|!~) (.*))?$/.exec(text) ?? [];
  if (name === 'CI_COMMIT_BRANCH' && facts === ofPush) return text !== `${branch} == null`;
  const fact = facts[name];
  if (fact === undefined) return true;
  const isDenied = operator?.startsWith('!') === true;
  const isEqual = fact === null ? operand === 'null' : operator === undefined || operand === JSON.stringify(fact);
  return isEqual !== isDenied;
}

/** What of an expression GitLab could decide, in parts as large as can be: of `a && b` what it knows, of `a || b` each. */
function decidedIn(tree: Tree, names: Names): readonly Known[] {
  switch (tree.kind) {
    case 'and': {
      const known = tree.of.flatMap((part) => knownCondition(part, names) ?? []);
      const others = tree.of.filter((part) => knownCondition(part, names) === undefined);
      return [allOf(known), ...others.flatMap((part) => decidedIn(part, names))];
    }
    case 'or':
      return tree.of.flatMap((part) => decidedIn(part, names));
    case 'not':
      return [knownCondition(tree, names) ?? decidedIn(tree.of, names)].flat();
    case 'compare':
    case 'call': {
      const inner = tree.kind === 'call' ? tree.args : [tree.left, tree.right];
      return [knownCondition(tree, names) ?? inner.flatMap((part) => decidedIn(part, names))].flat();
    }
    default:
      return [];
  }
}

/** The ways in which a condition can hold, each as what must hold then. */
function alternatives(known: Known): readonly (readonly Atom[])[] {
  if (known.kind === 'atom') return [[known]];
  if (known.kind === 'true' || known.kind === 'false') return [];
  if (known.kind === 'any') return known.of.flatMap(alternatives);
  let ways: (readonly Atom[])[] = [[]];
  for (const part of partsOf('all', known)) {
    const ofPart = alternatives(part);
    // More than anyone writes; then each counts alone, and there may be a pipeline more than needed.
    if (ways.length * ofPart.length > 1000) return known.of.flatMap(alternatives);
    ways = ways.flatMap((way) => ofPart.map((more) => way.concat(more)));
  }
  return ways;
}

/** Of the context `github` alone: what else an expression names may be anything. */
function namesOf({ task }: Job): Names {
  return {
    result: () => undefined,
    output: () => undefined,
    own: (name) => (Object.hasOwn(task.env, name) ? 'made' : undefined),
    inherits: true,
  };
}
