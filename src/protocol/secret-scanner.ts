/** A node of the tree of forms. A form that alone goes on below a byte hangs there whole, as a string. */
interface Branch {
  ends: boolean;
  /** Bytes of the shortest form that goes through here. */
  shortest: number;
  readonly next: Map<number, Branch | string>;
}

/** What the scan reports: bytes [start, end) are a secret. Starts ascend; ranges may overlap. */
export type Hit = (start: number, end: number) => void;

/** The form may go on behind the last byte that is there. */
const undecided = -1;

/** Blocks of three bytes, folded together: two would do for few secrets, but each has a hundred forms. */
const blockBits = 18;

function blockAt(bytes: Uint8Array, last: number): number {
  return ((bytes[last - 2] as number) << 10) ^ ((bytes[last - 1] as number) << 5) ^ (bytes[last] as number);
}

/**
 * Finds many byte strings at once, in the manner of Wu and Manber: a table of three-byte blocks says how far a window may
 * jump, and where it may not, a tree of the forms decides. Forms can be added at any time.
 */
export class SecretScanner {
  readonly #forms = new Set<string>();
  readonly #tree: Branch = { ends: false, shortest: Number.POSITIVE_INFINITY, next: new Map() };
  /** By the last three bytes of the window: how far it may move without missing the beginning of a form. */
  #jumps = new Uint8Array(0);
  /** Length of the window: that of the shortest form, at most 16. */
  #window = 0;

  /** 1 at each byte that is in a form. */
  readonly occurring = new Uint8Array(256);
  /** Bytes of the longest form. */
  longest = 0;

  /** How many forms are known. */
  get size(): number {
    return this.#forms.size;
  }

  /** Adds a form, as bytes in a latin1 string of at least 3. */
  add(form: string): void {
    if (form.length < 3 || this.#forms.has(form)) return;
    this.#forms.add(form);
    this.longest = Math.max(this.longest, form.length);
    for (let index = 0; index < form.length; index += 1) this.occurring[form.charCodeAt(index)] = 1;
    this.#grow(form);
    const window = Math.min(form.length, 16);
    if (this.#window === 0 || window < this.#window) {
      this.#window = window;
      if (this.#jumps.length === 0) this.#jumps = new Uint8Array(1 << blockBits);
      this.#jumps.fill(window - 2);
      for (const known of this.#forms) this.#allow(known);
    } else {
      this.#allow(form);
    }
  }

  /**
   * Calls `hit` with the longest form at each place where one begins. Returns where the first undecided place is, or the
   * length of the bytes; `complete` says that nothing will follow, so that nothing is undecided.
   */
  scan(bytes: Uint8Array, complete: boolean, hit: Hit): number {
    const end = bytes.length;
    const window = this.#window;
    const jumps = this.#jumps;
    let last = window - 1;
    while (last < end) {
      const jump = jumps[blockAt(bytes, last)] as number;
      if (jump > 0) {
        last += jump;
        continue;
      }
      const start = last - window + 1;
      const length = this.#longestAt(bytes, start, complete);
      if (length === undecided) return start;
      if (length > 0) hit(start, start + length);
      last += 1;
    }
    if (complete) return end;
    // The window does not fit any more: what begins here can only be undecided.
    let start = last - window + 1;
    while (start < end && this.#longestAt(bytes, start, complete) !== undecided) start += 1;
    return Math.min(start, end);
  }

  /** Bytes of the shortest form that begins with all of these; `Infinity` where none does. */
  shortestFrom(bytes: Uint8Array): number {
    const beginning = Buffer.from(bytes).toString('latin1');
    let branch = this.#tree;
    for (const byte of bytes) {
      const found = branch.next.get(byte);
      if (found === undefined) return Number.POSITIVE_INFINITY;
      if (typeof found === 'string') return found.startsWith(beginning) ? found.length : Number.POSITIVE_INFINITY;
      branch = found;
    }
    return branch.shortest;
  }

  #longestAt(bytes: Uint8Array, start: number, complete: boolean): number {
    const end = bytes.length;
    let branch = this.#tree;
    let longest = 0;
    for (let at = start; ; at += 1) {
      if (at === end) return complete ? longest : undecided;
      const found = branch.next.get(bytes[at] as number);
      if (found === undefined) return longest;
      if (typeof found === 'string') {
        const depth = at - start + 1;
        for (let index = depth; index < found.length; index += 1) {
          if (start + index === end) return complete ? longest : undecided;
          if (bytes[start + index] !== found.charCodeAt(index)) return longest;
        }
        return found.length;
      }
      branch = found;
      if (branch.ends) longest = at - start + 1;
    }
  }

  #grow(form: string): void {
    let branch = this.#tree;
    for (let depth = 0; depth < form.length; depth += 1) {
      branch.shortest = Math.min(branch.shortest, form.length);
      const byte = form.charCodeAt(depth);
      let found = branch.next.get(byte);
      if (found === undefined) {
        branch.next.set(byte, form);
        return;
      }
      if (typeof found === 'string') {
        const split: Branch = { ends: found.length === depth + 1, shortest: found.length, next: new Map() };
        if (!split.ends) split.next.set(found.charCodeAt(depth + 1), found);
        branch.next.set(byte, split);
        found = split;
      }
      branch = found;
    }
    branch.ends = true;
    branch.shortest = Math.min(branch.shortest, form.length);
  }

  #allow(form: string): void {
    const bytes = Buffer.from(form.slice(0, this.#window), 'latin1');
    for (let last = 2; last < this.#window; last += 1) {
      const block = blockAt(bytes, last);
      this.#jumps[block] = Math.min(this.#jumps[block] as number, this.#window - 1 - last);
    }
  }
}
