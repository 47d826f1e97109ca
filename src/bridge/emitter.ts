import type { Outcome } from '../model/diagnostic.ts';
import type { Origin } from '../model/plan.ts';
import type { Span } from '../model/source-file.ts';
import type { FullOptions } from './header.ts';
import type { Notes } from './notes.ts';
import type { Pipeline } from './pipeline.ts';

/** What an emitter needs beside the pipeline. */
export interface EmitContext {
  readonly options: FullOptions;
  /** The lines that begin the file, without comment signs; see `header.ts`. */
  readonly header: readonly string[];
  readonly notes: Notes;
  /** Where the user wrote something, for a diagnostic; `undefined` where that is not known. */
  readonly place: (origin: Origin | undefined) => Span | undefined;
}

/** Writes the whole file for one target: a pure function of the pipeline and the options. No value where there is an error. */
export type Emitter = (pipeline: Pipeline, context: EmitContext) => Outcome<string>;
