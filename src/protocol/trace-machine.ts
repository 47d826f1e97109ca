import type { Finding, Machine, Matcher, Place } from './finding.ts';

/** How a language prints where an error came from. Groups of the expressions are by name: `message`, `file`, `line`, `column`. */
export interface Trace {
  readonly owner: string;
  /** A line before the beginning that names a place too, as node's `file.js:3`. */
  readonly header?: RegExp;
  readonly begin: RegExp;
  readonly frame: RegExp;
  /** Which frame is the innermost one. */
  readonly innermost: 'first' | 'last';
  /** The message is the first line behind the frames that matches this, instead of in the beginning. */
  readonly messageAfter?: RegExp;
  /** How many lines that are no frame may stand between frames. */
  readonly gap: number;
  /** A line that says that there is no trace: what was printed right before it, below a header, is the message. */
  readonly traceless?: RegExp;
}

/** Frames that are remembered, the innermost ones: deep recursion prints thousands. */
const framesKept = 50;
/** Lines of a message that may stand between the beginning and the first frame. */
const messageLines = 20;

/** One finding for each trace, at its innermost frames first. */
export function traceMatcher(trace: Trace): Matcher {
  return { owner: trace.owner, start: () => traceMachine(trace) };
}

function traceMachine(trace: Trace): Machine {
  let header: Place | undefined;
  let headerAge = 0;
  let previous = '';
  let message: string | undefined;
  let frames: Place[] = [];
  let inside = false;
  /** Lines in a row that were no frame. */
  let others = 0;

  const finish = () => {
    const places = [
      ...(trace.innermost === 'first' ? frames : frames.toReversed()),
      ...(header === undefined ? [] : [header]),
    ];
    const found = inside && message !== undefined && places.length > 0;
    const finding = { level: 'error', message: message ?? '', code: null, places, elsewhere: 'keep' } as const;
    inside = false;
    message = undefined;
    frames = [];
    header = undefined;
    others = 0;
    return found ? finding : undefined;
  };

  const begin = (text: string): boolean => {
    const match = trace.begin.exec(text);
    if (match === null) return false;
    inside = true;
    message = trace.messageAfter === undefined ? match.groups?.['message'] : undefined;
    return true;
  };

  const addFrame = (text: string): boolean => {
    const place = placeOf(trace.frame.exec(text));
    if (place === undefined) return false;
    others = 0;
    if (frames.length < framesKept) frames.push(place);
    else if (trace.innermost === 'last') frames = [...frames.slice(1), place];
    return true;
  };

  const outside = (text: string): Finding | undefined => {
    if (header !== undefined && trace.traceless?.test(text) === true) {
      inside = true;
      message = previous;
      return finish();
    }
    previous = text;
    headerAge += 1;
    const place = trace.header === undefined ? undefined : placeOf(trace.header.exec(text));
    if (place !== undefined) {
      header = place;
      headerAge = 0;
    } else if (headerAge > messageLines) {
      header = undefined;
    }
    if (begin(text)) addFrame(text);
    return undefined;
  };

  return {
    get waiting() {
      return inside || header !== undefined;
    },
    line: (text) => {
      if (!inside) return outside(text);
      if (addFrame(text)) return undefined;
      others += 1;
      const after = frames.length > 0 ? trace.messageAfter?.exec(text) : undefined;
      if (after !== null && after !== undefined) {
        message = after.groups?.['message'];
        return finish();
      }
      const allowed = frames.length === 0 || trace.messageAfter !== undefined ? messageLines : trace.gap;
      const begins = trace.begin.test(text) && (frames.length > 0 || trace.messageAfter !== undefined);
      if (others <= allowed && !begins) return undefined;
      const finding = finish();
      outside(text);
      return finding;
    },
    end: finish,
  };
}

function placeOf(match: RegExpExecArray | null): Place | undefined {
  const file = match?.groups?.['file'];
  if (file === undefined) return undefined;
  const number = (name: string) => (match?.groups?.[name] === undefined ? null : Number(match.groups[name]));
  return { file, line: number('line'), column: number('column') };
}
