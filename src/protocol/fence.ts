import { formatCommand, withoutOldForm } from './commands.ts';

/**
 * The two lines around what the log's page folds away under a title. A title is one line of ours, but names in it are not:
 * the old form of a command is text for the runner there, yet the page would draw it.
 */
export function foldLines(title: string): { readonly begin: string; readonly end: string } {
  return { begin: formatCommand('group', {}, withoutOldForm(title)), end: formatCommand('endgroup', {}, '') };
}

/**
 * What a script printed, fit to be written to the runner at the start of a line, in one write: no command in it acts. It
 * always ends with a line break, so that the next line is ours again.
 *
 * The runner reads `::name::` at the start of a line, after blanks, and the old `##[name]` anywhere. While commands are
 * stopped it obeys neither (`ActionCommandManager.TryProcessCommand` asks after both were parsed), but the log's page
 * still draws `##[group]` and its like, so these are broken up. Where no line can be a command there is no fence, as
 * its two lines are shown to the reader: `::` counts unless a visible ASCII character stands right before it, which
 * holds whatever the runner takes for blanks, for line breaks, or for the encoding.
 */
export function guarded(output: Uint8Array, random = randomBytes): Buffer {
  if (output.length === 0) return Buffer.alloc(0);
  // As latin1 each byte is a character and comes back as it was.
  const text = withoutOldForm(Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1'));
  const block = text.endsWith('\n') ? text : `${text}\n`;
  if (!/(?<![\x21-\x7e])::/.test(block)) return Buffer.from(block, 'latin1');
  const token = stopToken(block, random);
  return Buffer.from(`::stop-commands::${token}\n${block}::${token}::\n`, 'latin1');
}

/**
 * JSON that may be printed where the runner reads along: the same values, but no old form of a command. The new one
 * would have to begin a line, where JSON never has a colon.
 */
export function jsonForRunner(json: string): string {
  return json.replaceAll('##[', String.raw`#\u0023[`);
}

/**
 * A random word that is nowhere in the block. The whole block is known when the word is chosen, so nothing is to be
 * guessed, and six characters do: the runner would register a longer one as a secret for the rest of the job, and
 * each of those slows down every later line.
 */
function stopToken(block: string, random: (bytes: number) => Buffer): string {
  const lowered = block.toLowerCase();
  for (let tries = 0; ; tries += 1) {
    // Longer only for a block that was made to hold all short ones.
    const token = random(tries < 64 ? 3 : 16).toString('hex');
    if (!lowered.includes(token)) return token;
  }
}

/** An import would be loaded by every verb, and takes longer than most of their work. */
function randomBytes(length: number): Buffer {
  return process.getBuiltinModule('node:crypto').randomBytes(length);
}
