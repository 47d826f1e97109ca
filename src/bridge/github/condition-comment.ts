import { commentText } from '../quote/comment.ts';
import type { Node } from './nodes.ts';

/** From how many characters on a condition has a comment. */
const long = 120;

/** What a long condition stands for, as the user wrote it; `undefined` where it can be read as it is. */
export function conditionComment({ job: { task }, needs }: Node, condition: string | undefined): string | undefined {
  if (condition === undefined || condition.length < long || condition === task.if) return undefined;
  if (task.if !== undefined) return commentText(`if: ${task.if}`);
  const matrices = needs.filter(({ nodes }) => nodes.length > 1).map(({ key }) => key);
  const ofLegs = matrices.length === 0 ? '' : `; of ${matrices.join(', ')} a leg at least succeeded, and none failed`;
  return commentText(`if: success()${ofLegs}`);
}
