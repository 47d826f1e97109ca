import type { Job } from '../pipeline.ts';

/** Whether a task's script is one of Python, which finds the modules of the workspace's `src`, where there is one. */
export function isPythonScript({ task: { command } }: Job): boolean {
  if (command.kind !== 'script') return false;
  return command.script.endsWith('.py') || /^(?:.*[/\\])?(?:python|pypy)[\d.]*$/i.test(command.interpreter[0] ?? '');
}

/** The line that sets PYTHONPATH so; `workspace` is the variable that names the checkout. */
export function pythonPathLine(workspace: string): string {
  return `[ ! -d "$${workspace}/src" ] || export PYTHONPATH="$${workspace}/src\${PYTHONPATH:+:$PYTHONPATH}"`;
}
