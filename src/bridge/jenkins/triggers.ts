import type { Pipeline } from '../pipeline.ts';
import type { Notes } from '../notes.ts';
import { groovyText } from '../quote/groovy.ts';
import { ownSchedules, startsOf } from '../starts.ts';

/** The `triggers` block: the file's schedule or, where it has none, those of its tasks. */
export function triggers({ plan, jobs }: Pipeline, notes: Notes): readonly string[] {
  const schedules = startsOf(plan);
  const [first] = schedules;
  if (first === undefined) return [];
  const own = ownSchedules({ plan, jobs }, 'build');
  // The runs of a file's schedule serve the times of all tasks.
  if (plan.schedule.length === 0 && own.jobs.length > 0) notes.add(own);
  const others = schedules.filter(({ timezone }) => timezone !== first.timezone);
  if (others.length > 0) {
    notes.add({
      feature: 'schedule',
      jobs: [],
      support: 'lost',
      consequence: `Jenkins has one time zone a job: it runs by ${first.timezone}, and not at ${others.map(({ cron, timezone }) => `${cron} (${timezone})`).join(', ')}`,
      remedy: 'write all schedules in one time zone',
    });
  }
  const lines = schedules
    .filter(({ timezone }) => timezone === first.timezone)
    .flatMap(({ cron }) => jenkinsCron(cron));
  return ['  triggers {', `    cron(${groovyText([`TZ=${first.timezone}`, ...new Set(lines)].join('\n'))})`, '  }'];
}

/** Where both days are given either is enough (crontab(5)); Jenkins wants both, so it gets two lines. */
export function jenkinsCron(cron: string): readonly string[] {
  const [minute = '', hour = '', date = '*', month = '', day = '*'] = cron.split(' ');
  if (date.startsWith('*') || day.startsWith('*')) return [cron];
  return [[minute, hour, date, month, '*'].join(' '), [minute, hour, '*', month, day].join(' ')];
}
