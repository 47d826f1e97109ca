import { fstatSync } from 'node:fs';

import { guarded, jsonForRunner } from '../protocol/fence.ts';
import type { Redactor } from '../protocol/redact.ts';

/**
 * One of our two streams. What is said here holds no known secret; and where GitHub's runner may read along, no command
 * that it would obey: names, values and complaints are other people's words.
 */
export interface Outlet {
  readonly isTTY: boolean;
  /** Of a terminal; `undefined` elsewhere. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /** Whole lines of text. */
  write(text: string): void;
  /** A value as a document of JSON; its secrets are the caller's to hide, as words of ours look like others. */
  json(value: unknown): void;
  /** A file that is printed instead of written: its secrets stand in the repository, and it is of use only as it is. */
  file(text: string): void;
  /** For who has seen to all this himself. */
  raw(bytes: Uint8Array | string): void;
}

/** `redactor` is asked for when there is something to say. */
export function openOutlet(
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
  redactor: () => Pick<Redactor, 'text'>,
): Outlet {
  const isRead = environment['GITHUB_ACTIONS'] === 'true' && !isFile(stream);
  const raw = (bytes: Uint8Array | string): void => void stream.write(bytes);
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    get rows() {
      return stream.rows;
    },
    write: (text) => {
      const hidden = redactor().text(text);
      raw(isRead ? guarded(Buffer.from(hidden)) : hidden);
    },
    json: (value) => {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      raw(isRead ? jsonForRunner(text) : text);
    },
    file: (text) => raw(isRead ? guarded(Buffer.from(text)) : text),
    raw,
  };
}

/** What goes to a file is for whoever reads that, as it is: the step's summary, a plan. */
function isFile(stream: NodeJS.WriteStream): boolean {
  try {
    return 'fd' in stream && typeof stream.fd === 'number' && fstatSync(stream.fd).isFile();
  } catch {
    return false;
  }
}
