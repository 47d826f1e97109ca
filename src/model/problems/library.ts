import { type Diagnostic, problem } from '../diagnostic.ts';

/** An option of the library's functions holds something that it does not take. `expected` ends the sentence "it takes …". */
export function wrongOption(name: string, value: unknown, expected: string): Diagnostic {
  return problem(
    'error',
    'wrong-option',
    `the option ${name} is ${String(value)}, but it takes ${expected}`,
    undefined,
    {
      help: 'leave it out for what the configuration says',
    },
  );
}
