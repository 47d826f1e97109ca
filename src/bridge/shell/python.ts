import type { Job } from '../pipeline.ts';

/** Whether a task's script is one of Python, which finds the modules of the workspace's `src`, where there is one. */
export function isPythonScript({ task: { command } }: Job): boolean {
  if (command.kind !== 'script') return false;
  return command.script.endsWith('.py') || /^(?:.*[/\\])?(?:python|pypy)[\d.]*$/i.test(command.interpreter[0] ?? '');
}

/** The line that sets PYTHONPATH so; `checkout` is the variable that names that, `word` the engine's writer. */
export function pythonPathLine({ folder }: Job, checkout: string, word: (text: string) => string): string {
  const [start, end] = folder === '.' ? [`"$${checkout}/src`, '"'] : [`"$${checkout}"/${word(`${folder}/src`)}`, ''];
  const rest = '${PYTHONPATH:+:$PYTHONPATH}"';
  return `[ ! -d ${start}${end} ] || export PYTHONPATH=${start}${end === '' ? '"' : ''}${rest}`;
}
