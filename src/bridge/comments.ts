import type { PlannedTask } from '../model/plan.ts';
import { commentText } from './quote/comment.ts';

/** What people wrote of a task for people, as lines of a comment; alike for all legs of a matrix. */
export function taskComments({ id, base_id, name, description, skip }: PlannedTask): readonly string[] {
  const leg = id.slice(base_id.length);
  const shown = leg !== '' && name.endsWith(leg) ? name.slice(0, -leg.length) : name;
  return [
    ...(shown.toLowerCase() === base_id.toLowerCase() || shown === id ? [] : [shown]),
    ...(description === undefined ? [] : [description]),
    ...(skip === undefined ? [] : [`Skipped: ${skip}`]),
  ].map(commentText);
}
