import type { Diagnostic } from '../model/diagnostic.ts';
import { textTooLong } from '../model/problems/bridge.ts';
import type { EmitContext } from './emitter.ts';
import type { Pipeline } from './pipeline.ts';

const longest = 131_071;

/** What no engine can hand to a process: arguments and variables that Linux refuses. (NUL characters no configuration holds.) */
export function checkTexts({ jobs }: Pipeline, place: EmitContext['place']): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { task } of jobs) {
    const check = (what: string, text: string, key: string, limit: number): void => {
      // No text has more bytes than three for each of its units.
      if (text.length * 3 <= limit) return;
      const bytes = Buffer.byteLength(text);
      if (bytes > limit)
        found.push(
          textTooLong(`${what} of ${JSON.stringify(task.id)}`, bytes, place(task.origins[key] ?? task.origin)),
        );
    };
    for (const [name, value] of Object.entries(task.env)) {
      check(`env.${name}`, value, `env.${name}`, longest - name.length - 1);
    }
    if (task.command.kind === 'script') {
      for (const [index, arg] of task.command.args.entries()) check(`args[${index}]`, arg, 'args', longest);
    }
    if (task.command.kind === 'run') check('run', task.command.run, 'command', Infinity);
    check('working-directory', task.working_directory, 'working_directory', longest);
  }
  return found;
}
