import { colours, oneLine } from '../text/terminal.ts';
import { renderClosing } from './closing.ts';
import { orderedOutput, type Paper } from './output-order.ts';
import { shownOutput } from './task-log.ts';
import { taskTitle, titleColour } from './titles.ts';
import { hidden, hiddenBytes, type View, type ViewOptions } from './view.ts';

/** The live view for pipes and for systems other than GitHub: one block for each task, its title first. */
export function openPlainLog(options: ViewOptions): View {
  const output = orderedOutput({ ...options, paper: plainPaper(options) });
  return {
    ...output,
    event: (event, record) => {
      output.event(event, record);
      if (event.type === 'run-ended') {
        output.close();
        options.write(hidden(renderClosing(record, { ...options, hint: true }), options));
      }
    },
  };
}

/** Titles and indented-by-nothing output, as text; also what a terminal gets above its status lines. */
export function plainPaper(options: Pick<ViewOptions, 'write' | 'colour' | 'hide'>): Paper {
  const { colour } = options;
  const write = (text: string) => options.write(hidden(text, options));
  /** In one write. */
  const writeAround = (before: string, output: Uint8Array, after: string) => {
    const shown = hiddenBytes(shownOutput(output, colour), options);
    options.write(Buffer.concat([Buffer.from(hidden(before, options)), shown, Buffer.from(hidden(after, options))]));
  };
  const paint = colours(colour);
  const warnings = (messages: readonly string[]) =>
    messages.map((message) => `${paint.yellow(oneLine(`! ${message}`))}\n`).join('');
  return {
    block: (result, output) => {
      writeAround(`${titleColour(result, paint)(taskTitle(result))}\n${warnings(result.warnings)}`, output, '');
    },
    live: (output) => writeAround('', output, ''),
    liveEnd: (result, output) => {
      writeAround('', output, `${warnings(result.warnings)}${titleColour(result, paint)(taskTitle(result))}\n`);
    },
    line: (text) => write(`${oneLine(text)}\n`),
  };
}
