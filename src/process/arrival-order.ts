export type Stream = 'stdout' | 'stderr';

/** Bytes of one stream, in their place among those of the other. */
export interface Piece {
  readonly stream: Stream;
  readonly bytes: Uint8Array;
}

/**
 * How much may be told: `settled`, all bytes and all runs so far are in; `moving`, bytes of the last runs may be on the
 * way; `final`, nothing is held back.
 */
export type Moment = 'settled' | 'moving' | 'final';

const lineFeed = 10;

/**
 * Puts the bytes of two pipes in the order in which they were written. What is known are the bytes of each stream and the
 * sequence of runs: the kernel tells of every write, in order, but merges equal neighbours. So whole lines are dealt out
 * to the runs of their stream; nearly always a run is one line, and then the order is exact.
 */
export class ArrivalOrder {
  readonly #chunks: Record<Stream, Uint8Array[]> = { stdout: [], stderr: [] };
  /** Never two equal neighbours. */
  #runs: Stream[] = [];
  /** The run that was told last. The first of `runs`, if it is the same stream's, is the rest of it. */
  #last: Stream | undefined;
  #held = 0;

  /** Bytes that were added and not yet taken. */
  get held(): number {
    return this.#held;
  }

  /** The bytes are kept: they must not be written to afterwards. */
  add(stream: Stream, bytes: Uint8Array): void {
    this.#chunks[stream].push(bytes);
    this.#held += bytes.length;
  }

  /** Something was written to this stream after what was seen before. */
  seen(stream: Stream): void {
    if (this.#runs.at(-1) !== stream) this.#runs.push(stream);
  }

  /** What can be told now, in order. A line whose end is still to come holds back itself and what was written after it. */
  take(moment: Moment): readonly Piece[] {
    if (this.#held === 0) {
      if (moment !== 'moving') this.#runs = [];
      return [];
    }
    const dealerOf = (stream: Stream) =>
      new Dealer(this.#chunks[stream], {
        runs: this.#runs.reduce((sum, run) => sum + (run === stream ? 1 : 0), 0),
        continued: this.#runs[0] === stream && this.#last === stream,
        moment,
      });
    const stdout = dealerOf('stdout');
    const stderr = dealerOf('stderr');
    const pieces: Piece[] = [];
    for (const [index, run] of this.#runs.entries()) {
      const dealer = run === 'stdout' ? stdout : stderr;
      if (dealer.waits && moment === 'moving') return this.#keep(pieces, this.#runs.slice(index), stdout, stderr);
      const { bytes, open } = dealer.deal();
      this.#last = run;
      pieces.push({ stream: run, bytes });
      if (open && moment !== 'final') return this.#keep(pieces, this.#runs.slice(index), stdout, stderr);
    }
    if (moment === 'final') {
      pieces.push({ stream: 'stdout', bytes: stdout.takeRest() }, { stream: 'stderr', bytes: stderr.takeRest() });
    }
    return this.#keep(pieces, [], stdout, stderr);
  }

  #keep(pieces: readonly Piece[], runs: Stream[], stdout: Dealer, stderr: Dealer): readonly Piece[] {
    this.#runs = runs;
    const rests = { stdout: stdout.takeRest(), stderr: stderr.takeRest() };
    this.#chunks.stdout = [rests.stdout];
    this.#chunks.stderr = [rests.stderr];
    this.#held = rests.stdout.length + rests.stderr.length;
    return pieces.filter(({ bytes }) => bytes.length > 0);
  }
}

/** Deals one stream's lines out to its runs, evenly. */
class Dealer {
  readonly #bytes: Buffer;
  /** Offsets behind each line; the last may be behind a line without its end. */
  readonly #ends: readonly number[];
  readonly #runs: number;
  readonly #continued: boolean;
  readonly #moment: Moment;
  #run = 0;
  #line = 0;
  #offset = 0;

  constructor(
    chunks: readonly Uint8Array[],
    { runs, continued, moment }: { readonly runs: number; readonly continued: boolean; readonly moment: Moment },
  ) {
    this.#bytes = Buffer.concat(chunks);
    this.#ends = lineEnds(this.#bytes);
    this.#runs = runs;
    this.#continued = continued;
    this.#moment = moment;
  }

  /** The bytes of the next run are still on the way. */
  get waits(): boolean {
    return this.#line >= this.#share(this.#run + 1) && this.#ends.length < this.#runs;
  }

  /** The next run's lines; `open` where the last of them has no end yet and was left. */
  deal(): { readonly bytes: Uint8Array; readonly open: boolean } {
    this.#run += 1;
    let line = Math.max(this.#line, this.#share(this.#run));
    const open =
      this.#moment !== 'final' && line > this.#line && line === this.#ends.length && this.#bytes.at(-1) !== lineFeed;
    if (open) line -= 1;
    const start = this.#offset;
    this.#line = line;
    this.#offset = line === 0 ? 0 : (this.#ends[line - 1] ?? start);
    return { bytes: this.#bytes.subarray(start, this.#offset), open };
  }

  /** What was not dealt. */
  takeRest(): Uint8Array {
    const rest = this.#bytes.subarray(this.#offset);
    this.#offset = this.#bytes.length;
    return rest;
  }

  /** How many lines the first runs have together. */
  #share(runs: number): number {
    const lines = this.#ends.length;
    if (lines <= this.#runs) return Math.min(runs, lines);
    const each = Math.floor(lines / this.#runs);
    // While more is on the way, what does not divide is the beginning of a run that was not told yet.
    if (this.#moment === 'moving') return runs * each;
    const more = lines - each * this.#runs;
    // The rest of a run that was told in part is the shortest.
    return runs * each + Math.min(this.#continued ? runs - 1 : runs, more);
  }
}

function lineEnds(bytes: Buffer): readonly number[] {
  const ends: number[] = [];
  for (let end = bytes.indexOf(lineFeed) + 1; end > 0; end = bytes.indexOf(lineFeed, end) + 1) ends.push(end);
  if (bytes.length > (ends.at(-1) ?? 0)) ends.push(bytes.length);
  return ends;
}
