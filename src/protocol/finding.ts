import type { Annotation } from '../model/record.ts';

export type Level = Annotation['level'];

/** Where a tool says that a problem is. Numbers are 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column?: number | null;
  readonly endLine?: number | null;
  readonly endColumn?: number | null;
}

/** What a matcher has found, in the tool's own words. */
export interface Finding {
  readonly level: Level;
  readonly message: string;
  /** The tool's name for it: `TS2322`, `no-unused-vars`. */
  readonly code: string | null;
  /** The best first; the first that is a file of the workspace is taken. */
  readonly places: readonly Place[];
  /**
   * What to do where no place is in the workspace: `keep` it without a file, `drop` it, or decide by whether it looks like
   * a file's name (`12:30:45: error` is a time).
   */
  readonly elsewhere: 'keep' | 'drop' | 'by-name';
}

/** Reads the lines of one attempt. */
export interface Machine {
  /** It is in the middle of something and must see the next line, whatever that looks like. */
  readonly waiting: boolean;
  /** A line without colours and line break. */
  line(text: string): Finding | undefined;
  /** The output is complete. */
  end(): Finding | undefined;
}

/** Makes a fresh machine for an attempt. */
export interface Matcher {
  readonly owner: string;
  start(): Machine;
}
