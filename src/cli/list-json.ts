import type { Planned } from '../orchestrate/load-plan.ts';

/** What `list --json` prints; `files` is what was looked at, and is there only where it was asked for. */
export function listJson({ plan, scripts, candidates }: Planned, explain: boolean) {
  return {
    scripts: scripts.map(({ path, subdirectory, interpreter, description }) => ({
      path,
      subdirectory,
      interpreter,
      description: description ?? null,
    })),
    tasks: plan.tasks.map((task) => ({
      id: task.id,
      name: task.name,
      description: task.description ?? null,
      kind: task.command.kind,
      script: task.command.kind === 'script' ? task.command.script : null,
      schedule: task.schedule ?? null,
      tags: task.tags,
    })),
    ...(explain && { files: candidates }),
  };
}
