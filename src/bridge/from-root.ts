import type { Plan, PlannedTask } from '../model/plan.ts';

/**
 * The plan with its paths as they are from the root of the repository, where the jobs of engines begin. `folder`: where the
 * workspace lies in it, with `/`; `.` for the root itself.
 */
export function fromRoot(plan: Plan, folder: string): Plan {
  if (folder === '.') return plan;
  const matchers = plan.problem_matchers.map((path) => `${folder}/${path}`);
  return { ...plan, problem_matchers: matchers, tasks: plan.tasks.map((task) => moved(task, folder)) };
}

function moved(task: PlannedTask, folder: string): PlannedTask {
  const { command, working_directory: own } = task;
  if (command.kind === 'gate') return task;
  // The key is a template, the name of the folder is none.
  const literal = folder.replaceAll('${{', "${{ '${{' }}");
  return {
    ...task,
    working_directory: own === '.' ? literal : `${literal}/${own}`,
    command: command.kind === 'script' ? { ...command, script: `${folder}/${command.script}` } : command,
  };
}

/** The folder as `cd` takes it: none that looks like an option. */
export function folderToEnter(folder: string): string {
  return folder.startsWith('-') ? `./${folder}` : folder;
}
