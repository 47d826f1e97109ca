import type { Support, Target } from '../../model/bridge.ts';

/** What an engine does with a feature. */
export interface Cell {
  readonly support: Support;
  /** One sentence without full stop: what is different there, or how it is done. For the report and the documentation. */
  readonly how: string;
  /** What a user can do about it. */
  readonly remedy?: string;
}

/** A feature and what each engine does with it. */
export interface Row {
  /** In the words of the configuration. */
  readonly title: string;
  readonly cells: Readonly<Record<Target, Cell>>;
}

/** The engine has it; `how`, where that needs a word. */
export const native = (how = ''): Cell => ({ support: 'native', how });

/** What is emitted does it in the engine's place. */
export const emulated = (how: string, remedy?: string): Cell => ({
  support: 'emulated',
  how,
  ...(remedy === undefined ? {} : { remedy }),
});

/** It is not there, and what to do about that. */
export const lost = (how: string, remedy: string): Cell => ({ support: 'lost', how, remedy });

/** How, where the emitted script emulates it. */
export const inScript = "the job's script does it";
/** What helps against every loss. */
export const useWrapper = 'emit with --mode wrapper, where one job runs the orchestrator itself';
