import { type Diagnostic, problem } from '../diagnostic.ts';

/** An input of the Action holds something that it does not take. `expected` ends the sentence "it takes …". */
export function wrongInput(name: string, value: string, expected: string): Diagnostic {
  return problem(
    'error',
    'wrong-input',
    `the input ${name} is ${JSON.stringify(value)}, but it takes ${expected}`,
    undefined,
    {
      help: `change "${name}:" below "with:" in the workflow, or leave it out for its default`,
    },
  );
}
