import { type KnownValues, templateParts } from '../../expressions/tree.ts';
import { matrixVariable } from '../../model/matrix-variable.ts';
import type { Variable } from './dialect.ts';

/** Variables that the runner or the shell itself reads: a script sets them for the command alone. */
export const ofTheRunner =
  /^(?:CI|CI_\w+|GITLAB_\w+|GIT_\w+|FF_\w+|RUNNER_\w+|DOCKER_\w+|KUBERNETES_\w+|SECURE_\w+|TRANSFER_\w+|ARTIFACT_\w+|CACHE_\w+|ORCH_\w+|PATH|HOME|SHELL|PWD|OLDPWD|IFS|ENV|BASH\w*|LD_\w+|TMPDIR|UID|EUID|PPID|SHELLOPTS|POSIXLY_CORRECT|PS4)$/;

/** What ends a script and leaves time for `after_script`. https://docs.gitlab.com/ci/runners/configure_runners/ */
export const scriptTimeout = 'RUNNER_SCRIPT_TIMEOUT';

/** Where a task finds its id. */
export const taskIdVariable = 'ORCHESTRATOR_TASK_ID';

/** A variable of the job; `undefined` where only the script can make it. */
export function variableFor(template: string, known: KnownValues): Variable | undefined {
  const parts = templateParts(template, known);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return literalVariable(only.text);
  let text = '';
  for (const part of parts) {
    if (part.kind === 'text') text += part.text.replaceAll('$', '$$$$');
    else if (part.tree.kind === 'reference' && part.tree.path[0] === 'matrix' && part.tree.path.length === 2) {
      text += `\${${matrixVariable(part.tree.path[1] ?? '')}}`;
    } else return undefined;
  }
  return text.includes('$[[') ? undefined : text;
}

export function literalVariable(text: string): Variable {
  return text.includes('$') ? { value: text, expand: false } : text;
}
