import type { Identity } from './identity.ts';
import { environmentValue } from './process-table.ts';

/**
 * Tells the processes of one attempt from all others, also those that left its group and whose parents have ended. Holds
 * the outer attempts' marks too, first, where an orchestrator runs in an orchestrator.
 */
export const markVariable = 'ORCHESTRATOR_PROCESS_MARK';

/** Whose a process is. */
export interface Mark {
  readonly run_id: string;
  /** The orchestrator that started it. */
  readonly owner: Identity;
  /** 1-based. */
  readonly attempt: number;
  /** The task's. */
  readonly slug: string;
}

/** A text that no other attempt has, without blanks. */
export function markText(mark: Mark): string {
  return `${markPrefix(mark)}${mark.attempt}/${mark.slug}`;
}

/** What all marks of a run begin with. */
export function markPrefix({ run_id, owner }: Pick<Mark, 'run_id' | 'owner'>): string {
  return `${run_id}/${owner}/`;
}

/** The marks with which a process was started, as texts. Linux; else, and for processes of others, none. */
export function markTextsOf(pid: number): readonly string[] {
  return environmentValue(pid, markVariable)?.split(' ') ?? [];
}

/** What can be read as a mark. */
export function marksOf(pid: number): readonly Mark[] {
  return markTextsOf(pid).flatMap((text) => {
    const [, run_id, owner, attempt, slug] = /^([^/]+)\/([^/]+)\/(\d+)\/(.+)$/.exec(text) ?? [];
    if (run_id === undefined || owner === undefined || slug === undefined) return [];
    return [{ run_id, owner, attempt: Number(attempt), slug }];
  });
}
