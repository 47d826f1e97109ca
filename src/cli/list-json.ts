import type { Planned } from '../orchestrate/load-plan.ts';

/** What `list --json` prints. */
export function listJson({ plan, scripts }: Planned) {
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
  };
}
