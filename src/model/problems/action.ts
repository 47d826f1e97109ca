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

export function missingTarget(mode: string): Diagnostic {
  return problem(
    'error',
    'missing-target',
    `the input mode is ${JSON.stringify(mode)}, and there is no emit-target that says for which engine`,
    undefined,
    {
      help: 'add "emit-target: gitlab" (or jenkins, github, github-steps) below "with:" in the workflow',
    },
  );
}
