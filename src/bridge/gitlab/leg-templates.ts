import type { GitlabJob } from './dialect.ts';
import { isJobName } from './names.ts';
import { jobText, legText } from './write.ts';

/** A job, and the matrix whose leg it is, where it stands for one leg alone. */
export interface WrittenJob {
  readonly job: GitlabJob;
  readonly matrix: string | undefined;
}

/** The texts of all jobs. What legs of a matrix have in common stands once, in a hidden job that they extend. */
export function jobTexts(written: readonly WrittenJob[]): readonly string[] {
  const groups = new Map<string, GitlabJob[]>();
  for (const { job, matrix } of written) {
    if (matrix === undefined || !isJobName(matrix)) continue;
    const group = groups.get(matrix);
    if (group === undefined) groups.set(matrix, [job]);
    else group.push(job);
  }
  const templates = new Map<string, GitlabJob>();
  for (const [matrix, legs] of groups) {
    const [first] = legs;
    if (first === undefined || legs.length === 1 || new Set(legs.map(withoutOwn)).size > 1) continue;
    const shared = [...first.variables].filter(([name, value]) => {
      const text = JSON.stringify(value);
      return legs.every(({ variables }) => JSON.stringify(variables.get(name)) === text);
    });
    const name = `.legs of ${matrix}`;
    templates.set(matrix, { ...first, name, variables: new Map(shared) });
  }
  const begun = new Set<string>();
  return written.flatMap(({ job, matrix = '' }) => {
    const template = templates.get(matrix);
    if (template === undefined) return [jobText(job)];
    const own = [...job.variables].filter(([name]) => !template.variables.has(name));
    const leg = legText({ ...job, extends: template.name, variables: new Map(own) });
    if (begun.has(matrix)) return [leg];
    begun.add(matrix);
    return [jobText(template), leg];
  });
}

/** All of a job but what each leg has for itself. */
function withoutOwn({ name: _name, variables: _variables, ...rest }: GitlabJob): string {
  return JSON.stringify(rest);
}
