import type { RunRecord, TaskResult } from '../model/record.ts';
import { fence } from '../text/markdown.ts';
import { type GanttBar, mermaidGantt } from '../text/mermaid-gantt.ts';
import { type MermaidColour, mermaidGraph } from '../text/mermaid.ts';
import { cut } from '../text/cut.ts';
import { oneLine } from '../text/terminal.ts';
import { allOrNothing, gap, type Section } from './budget.ts';
import { whereTheRestIs } from './summary-options.ts';

/** Above these nobody can read the picture. Mermaid itself gives up at 500 edges and 50,000 characters. */
const mostNodes = 60;
const mostEdges = 200;
const mostBars = 60;
const longestLabel = 40;

/** Readable on GitHub's light and dark pages: the text has a colour of its own. */
const colours: Readonly<Record<string, MermaidColour>> = {
  passed: { fill: '#dafbe1', stroke: '#1a7f37', text: '#116329' },
  failed: { fill: '#ffebe9', stroke: '#cf222e', text: '#82071e' },
  allowed: { fill: '#fff8c5', stroke: '#9a6700', text: '#633c01' },
  skipped: { fill: '#f6f8fa', stroke: '#8c959f', text: '#57606a' },
};

/** The graph of needs, coloured by what became of the tasks. */
export function graphPicture({ results }: RunRecord): Section {
  if (results.length > mostNodes) return nothing;
  const index = new Map(results.map(({ id }, node) => [id, node]));
  const edges = results.flatMap(({ needs }, to) =>
    needs.flatMap((need) => {
      const from = index.get(need);
      return from === undefined ? [] : [{ from, to }];
    }),
  );
  if (edges.length === 0 || edges.length > mostEdges) return nothing;
  const nodes = results.map((result) => ({ label: labelOf(result), state: colourOf(result) }));
  return picture('Graph', mermaidGraph({ nodes, edges, colours }));
}

const nothing: Section = () => '';

function colourOf({ status, allowed, flaky }: TaskResult): string {
  if (allowed || flaky) return 'allowed';
  if (status === 'passed') return 'passed';
  return status === 'skipped' || status === 'cancelled' ? 'skipped' : 'failed';
}

/** When each attempt ran; of a run that was resumed, since then. */
export function timeline({ results }: RunRecord): Section {
  if (results.reduce((sum, { attempts }) => sum + attempts.length, 0) > mostBars) return nothing;
  const bars = results.flatMap(barsOf).toSorted((a, b) => a.start - b.start);
  return bars.length < 2 ? nothing : picture('Timeline', mermaidGantt(bars));
}

function barsOf(result: TaskResult): readonly GanttBar[] {
  return result.attempts.flatMap(({ start_time, end_time, status }, index): GanttBar[] => {
    const start = Date.parse(start_time);
    const end = Date.parse(end_time);
    if (Number.isNaN(start) || Number.isNaN(end) || result.cached || result.restored) return [];
    const mark = status === 'passed' ? 'good' : status === 'cancelled' ? 'stopped' : 'bad';
    const attempt = result.attempts.length > 1 ? ` (${index + 1})` : '';
    return [{ label: `${labelOf(result)}${attempt}`, mark, start, end }];
  });
}

function labelOf({ id }: TaskResult): string {
  return cut(oneLine(id), longestLabel);
}

function picture(title: string, source: string): Section {
  const text = `### ${title}${gap}${fence(source, 'mermaid')}`;
  return (room) => allOrNothing(text, room, `_The ${title.toLowerCase()} is left out here: ${whereTheRestIs}._`);
}
