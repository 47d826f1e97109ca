import type { TaskResult } from '../model/record.ts';
import { foldLines, guarded } from '../protocol/fence.ts';
import { colours, oneLine } from '../text/terminal.ts';
import { renderClosing } from './closing.ts';
import { orderedOutput, type Paper } from './output-order.ts';
import { shownOutput } from './task-log.ts';
import { isFine, taskTitle, titleColour } from './titles.ts';
import { hidden, hiddenBytes, type View, type ViewOptions } from './view.ts';

/**
 * The live view for GitHub's log: one block for each task, in a collapsed group if it passed, open if it did not. Nothing
 * that a script printed, or that a name says, reaches the runner's command channel.
 */
export function openGithubLog(options: ViewOptions): View {
  const output = orderedOutput({ ...options, paper: githubPaper(options) });
  return {
    ...output,
    event: (event, record) => {
      output.event(event, record);
      if (event.type === 'run-ended') {
        output.close();
        options.write(guarded(Buffer.from(hidden(renderClosing(record, options), options))));
      }
    },
  };
}

function githubPaper(options: ViewOptions): Paper {
  const { write, colour } = options;
  const paint = colours(colour);
  const safe = (output: Uint8Array) => guarded(hiddenBytes(shownOutput(output, colour), options));
  const ours = (text: string) => guarded(Buffer.from(hidden(text, options)));
  const title = (result: TaskResult) => ours(titleColour(result, paint)(taskTitle(result)));
  const warnings = (result: TaskResult) =>
    Buffer.concat(result.warnings.map((message) => ours(paint.yellow(oneLine(`! ${message}`)))));
  return {
    block: (result, bytes) => {
      const output = safe(bytes);
      const fold = isFine(result) && output.length > 0 ? foldLines(hidden(taskTitle(result), options)) : undefined;
      const opening = fold === undefined ? title(result) : Buffer.from(`${fold.begin}\n`);
      const closing = Buffer.from(fold === undefined ? '' : `${fold.end}\n`);
      write(Buffer.concat([opening, output, closing, warnings(result)]));
    },
    live: (bytes) => write(safe(bytes)),
    liveEnd: (result, bytes) => write(Buffer.concat([safe(bytes), warnings(result), title(result)])),
    line: (text) => write(ours(oneLine(text))),
  };
}
