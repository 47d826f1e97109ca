import type { Trace } from '../trace-machine.ts';

/** An error with its stack; the header with the line and a caret comes first where it was not caught. */
export const nodeStack: Trace = {
  owner: 'node',
  header: /^(?<file>(?:file:\/\/)?\/[^:]+|[A-Za-z]:[\\/][^:]+):(?<line>\d+)$/,
  begin: /^(?:Uncaught )?(?<message>(?:[A-Za-z_$][\w$.]*)?(?:Error|Exception)(?: \[\w+\])?(?:: .*)?)$/,
  frame: /^\s+at (?:.*? \(|async )?(?<file>(?:file:\/\/)?[^()\s][^()]*?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
  innermost: 'first',
  gap: 0,
  // `throw 'text'`
  traceless: /^\(Use `node --trace-uncaught /,
};
