import type { Plan } from '../model/plan.ts';
import { slugsOf } from '../planning/slug.ts';
import type { Redactor } from '../protocol/redact.ts';

/** The same plan, in which no name of a file is made of a secret: ids come from names of files and values of matrices. */
export function withHiddenSlugs(plan: Plan, redactor: Redactor): Plan {
  const holds = (text: string): boolean => redactor.text(text) !== text;
  if (!plan.tasks.some(({ id, slug }) => holds(id) || holds(slug))) return plan;
  const names = plan.tasks.map(({ id, slug }, index) => {
    if (!holds(id)) return holds(slug) ? `task ${index + 1}` : id;
    const name = `${redactor.text(id)} ${index + 1}`;
    return holds(slugsOf([name])[0] ?? '') ? `task ${index + 1}` : name;
  });
  const slugs = slugsOf(names);
  return { ...plan, tasks: plan.tasks.map((task, index) => ({ ...task, slug: slugs[index] ?? task.slug })) };
}
