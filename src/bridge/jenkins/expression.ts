import type { Comparison, TemplatePart, Tree } from '../../expressions/tree.ts';
import { computedIndex, isTrue, templateParts } from '../../expressions/tree.ts';
import { knownOf } from '../conditions.ts';
import type { Job } from '../pipeline.ts';
import { groovyText } from '../quote/groovy.ts';
import { groovyList } from './groovy-data.ts';
import { type GroovyExpression, literal } from './literal.ts';

/** What the expressions of a file need, and what of them can't be written. */
export interface Usage {
  /** Some function of `engine/values.ts` is called. */
  values: boolean;
  fromJson: boolean;
  /** The first thing that has no exact form in Groovy, in a few words; then what was written is of no use. */
  problem: string | undefined;
}

/** Writes the expressions of one job. */
export class ExpressionWriter {
  readonly #job: Job;
  readonly #usage: Usage;
  /** How many variables of the task are known where the expression stands: of its own templates each sees those before it. */
  readonly #visible: number;

  constructor(job: Job, usage: Usage, visible = Infinity) {
    this.#job = job;
    this.#usage = usage;
    this.#visible = visible;
  }

  /** A condition, as something that Groovy takes for true or false. */
  condition(tree: Tree): string {
    if (tree.kind === 'not') return `!${this.condition(tree.of)}`;
    if (tree.kind === 'and' || tree.kind === 'or') {
      const operands = tree.of.map((operand) => this.condition(operand));
      return `(${operands.join(tree.kind === 'and' ? ' && ' : ' || ')})`;
    }
    const { code, type } = this.value(tree);
    return type === 'boolean' ? code : this.#call('truth', [code]);
  }

  /** A text with expressions, as one text. */
  template(text: string): string {
    const parts = templateParts(text, knownOf(this.#job.task)).map((part) => this.#part(part));
    return parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(' + ')})`;
  }

  #part(part: TemplatePart): string {
    return part.kind === 'text' ? groovyText(part.text) : this.#text(this.value(part.tree));
  }

  #text({ code, type }: GroovyExpression): string {
    return type === 'text' ? code : this.#call('text', [code]);
  }

  value(tree: Tree): GroovyExpression {
    switch (tree.kind) {
      case 'literal':
        return literal(tree.value);
      case 'reference':
        return this.#reference(tree.path);
      case 'not':
        return { code: this.condition(tree), type: 'boolean' };
      case 'and':
      case 'or': {
        const operands = tree.of.map((operand) => this.value(operand));
        if (operands.every(({ type }) => type === 'boolean')) return { code: this.condition(tree), type: 'boolean' };
        const choice = tree.kind === 'or' ? this.#choice(tree.of) : undefined;
        if (choice !== undefined) return choice;
        const closures = operands.map(({ code }) => `{ -> ${code} }`);
        return { code: this.#call(tree.kind === 'and' ? 'allOf' : 'anyOf', [groovyList(closures)]), type: 'any' };
      }
      case 'compare':
        return { code: this.#compare(tree.operator, tree.left, tree.right), type: 'boolean' };
      case 'call':
        return this.#function(tree.name, tree.args);
      case 'index':
        return this.#refuse(computedIndex);
      default:
        return this.#refuse(tree.what);
    }
  }

  /** `condition && 'text' || other`, where the text counts as true. */
  #choice([first, other, ...more]: readonly Tree[]): GroovyExpression | undefined {
    if (first?.kind !== 'and' || other === undefined || more.length > 0) return undefined;
    const [condition, chosen, ...rest] = first.of;
    if (condition === undefined || chosen?.kind !== 'literal' || !isTrue(chosen.value) || rest.length > 0)
      return undefined;
    const [one, two] = [this.value(chosen), this.value(other)];
    const type = one.type === two.type ? one.type : 'any';
    return { code: `(${this.condition(condition)} ? ${one.code} : ${two.code})`, type };
  }

  #compare(operator: Comparison, left: Tree, right: Tree): string {
    if (operator === '==' || operator === '!=') {
      // Results are words in lower case, and never null.
      const isPlain =
        left.kind === 'reference' &&
        isResult(left.path) &&
        right.kind === 'literal' &&
        typeof right.value === 'string' &&
        /^[a-z]+$/.test(right.value);
      const a = this.value(left).code;
      const b = this.value(right).code;
      if (isPlain && a.startsWith('resultOf(')) return `(${a} ${operator} ${b})`;
      return `${operator === '==' ? '' : '!'}${this.#call('same', [a, b])}`;
    }
    const [a, b] = [this.value(left).code, this.value(right).code];
    const strict = operator.startsWith('<') ? this.#call('less', [a, b]) : this.#call('less', [b, a]);
    return operator.endsWith('=') ? `(${this.#call('same', [a, b])} || ${strict})` : strict;
  }

  #function(name: string, args: readonly Tree[]): GroovyExpression {
    const code = (index: number): string => {
      const arg = args[index];
      return arg === undefined ? 'null' : this.value(arg).code;
    };
    const all = (from = 0): string => groovyList(args.slice(from).map((arg) => this.value(arg).code));
    switch (name) {
      case 'success':
      case 'failure':
        return { code: `${name}(it)`, type: 'boolean' };
      case 'cancelled':
      case 'always':
        return { code: `${name}()`, type: 'boolean' };
      case 'contains':
        return { code: this.#call('contains', [code(0), code(1)]), type: 'boolean' };
      case 'startswith':
        return { code: this.#call('startsWith', [code(0), code(1)]), type: 'boolean' };
      case 'endswith':
        return { code: this.#call('endsWith', [code(0), code(1)]), type: 'boolean' };
      case 'join':
        return { code: this.#call('join', [code(0), args.length > 1 ? code(1) : "','"]), type: 'text' };
      case 'format': {
        const [pattern = { kind: 'literal', value: '' } satisfies Tree] = args;
        return { code: this.#call('format', [this.#text(this.value(pattern)), all(1)]), type: 'text' };
      }
      case 'tojson':
        return { code: this.#call('toJSON', [code(0), "''"]), type: 'text' };
      case 'fromjson':
        return {
          code: this.#call('fromJSON', [args[0] === undefined ? "''" : this.#text(this.value(args[0]))]),
          type: 'any',
        };
      case 'case':
        return { code: this.#call('choose', [all()]), type: 'any' };
      default:
        return this.#refuse(`the function ${name}`);
    }
  }

  #reference(path: readonly string[]): GroovyExpression {
    const [context = '', ...rest] = path;
    if (context === 'needs') return this.#need(rest);
    if (context === 'env') return this.#variable(rest);
    if (context === 'matrix') return rest.length === 0 ? this.#unknown('all of `matrix`') : literal(null);
    if (context === 'github' && rest.length === 1) return this.#github((rest[0] ?? '').toLowerCase());
    if (context === 'runner' && rest.length === 1) return this.#runner((rest[0] ?? '').toLowerCase());
    return this.#unknown(`\`${path.join('.')}\``);
  }

  #need([name, property, output, ...more]: readonly string[]): GroovyExpression {
    if (name === undefined) return { code: this.#call('needsOf', ['it']), type: 'any' };
    const needs = this.#job.needs;
    const need =
      needs.find(({ key }) => key === name) ?? needs.find(({ key }) => key.toLowerCase() === name.toLowerCase());
    // An optional one that is not in this plan.
    if (need === undefined) return literal(null);
    const key = groovyText(need.key);
    if (property === undefined) return { code: this.#call('needOf', ['it', key]), type: 'any' };
    if (property.toLowerCase() === 'result') {
      return output === undefined ? { code: `resultOf(it, ${key})`, type: 'text' } : literal(null);
    }
    if (property.toLowerCase() !== 'outputs' || more.length > 0) return literal(null);
    if (output === undefined) return { code: `outputsOf(it, ${key})`, type: 'any' };
    return { code: `outputOf(it, ${key}, ${groovyText(output)})`, type: 'any' };
  }

  /** The task's own variables come first, those without expressions before the others, as far as they are known here. */
  #variable([name, ...more]: readonly string[]): GroovyExpression {
    if (name === undefined) return this.#unknown('all of `env`');
    if (more.length > 0) return literal(null);
    const entries = Object.entries(this.#job.task.env);
    const dynamic = entries.filter(([, value]) => value.includes('${{'));
    const visible = [
      ...entries.filter(([, value]) => !value.includes('${{')),
      ...dynamic.slice(0, this.#visible),
    ].toReversed();
    const own =
      visible.find(([key]) => key === name) ?? visible.find(([key]) => key.toLowerCase() === name.toLowerCase());
    if (own === undefined) return { code: this.#call('variable', ['it', groovyText(name)]), type: 'any' };
    const [key, value] = own;
    if (!value.includes('${{')) return literal(value);
    const before = dynamic.findIndex(([other]) => other === key);
    const code = new ExpressionWriter(this.#job, this.#usage, before).template(value);
    return { code, type: 'text' };
  }

  #github(name: string): GroovyExpression {
    if (!githubNames.has(name)) return this.#unknown(`\`github.${name}\``);
    return { code: this.#call('github', [groovyText(name)]), type: 'text' };
  }

  /** Scripts are run by `sh`, and so not on Windows. */
  #runner(name: string): GroovyExpression {
    if (name === 'os') return literal('Linux');
    if (name === 'environment') return literal('self-hosted');
    return this.#unknown(`\`runner.${name}\``);
  }

  #unknown(what: string): GroovyExpression {
    return this.#refuse(`${what}, which Jenkins does not know`);
  }

  #refuse(what: string): GroovyExpression {
    this.#usage.problem ??= what;
    return literal(null);
  }

  #call(name: string, args: readonly string[]): string {
    this.#usage.values = true;
    if (name === 'fromJSON') this.#usage.fromJson = true;
    return `${name}(${args.join(', ')})`;
  }
}

/** What of the context `github` Jenkins knows; each is told by the function `github` of `engine/values.ts`. */
const githubNames = new Set([
  'actor',
  'base_ref',
  'event_name',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_type',
  'repository',
  'repository_owner',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'workflow',
]);

function isResult([context, , property]: readonly string[]): boolean {
  return context === 'needs' && property?.toLowerCase() === 'result';
}
