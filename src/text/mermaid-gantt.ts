import { mermaidText } from './mermaid.ts';

/** A bar of a timeline; times in milliseconds since the epoch. */
export interface GanttBar {
  readonly label: string;
  readonly mark: 'good' | 'bad' | 'stopped';
  readonly start: number;
  readonly end: number;
}

const tags = { good: 'active', bad: 'crit', stopped: 'done' } as const;

/** https://mermaid.js.org/syntax/gantt.html; the axis shows the reader's own time of day. Ends with a line break. */
export function mermaidGantt(bars: readonly GanttBar[]): string {
  const first = Math.min(...bars.map((bar) => bar.start));
  const last = Math.max(...bars.map((bar) => bar.end));
  const lines = [
    'gantt',
    '  dateFormat x',
    `  axisFormat ${last - first < 10_000 ? '%S.%L' : '%H:%M:%S'}`,
    '  todayMarker off',
  ];
  bars.forEach(({ label, mark, start, end }, index) => {
    // What begins like a word of the language (`title`, `section`, `click`) would be one: a mark goes before it.
    const text = `${mark === 'good' ? '✓' : mark === 'bad' ? '✗' : '–'} ${mermaidText(label)}`;
    lines.push(`  ${text} :${tags[mark]}, b${index}, ${start}, ${Math.max(end, start + 1)}`);
  });
  return `${lines.join('\n')}\n`;
}
