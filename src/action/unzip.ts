import { createReadStream, createWriteStream, mkdirSync, type PathLike } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  /** Where its local header stands. */
  readonly header: number;
}

export interface UnzipOptions {
  /** Which files are wanted. What it does not name stays in the archive, whatever it is. */
  readonly wanted: RegExp;
  /** Bytes that all of them may have. */
  readonly atMost: number;
}

/**
 * Takes the wanted plain files out of a zip archive that may come from anywhere, into a folder that is empty. A name that
 * is not wanted is never made a path, modes and links are not kept, and no more is written than allowed. Throws where the
 * archive is none, is torn, or is too large (Zip64).
 */
export async function unzip(archive: PathLike, folder: string, { wanted, atMost }: UnzipOptions): Promise<void> {
  const file = await open(archive, 'r');
  try {
    let room = atMost;
    for (const entry of await readDirectory(file)) {
      if (!wanted.test(entry.name)) continue;
      const { buffer } = await file.read(Buffer.alloc(30), 0, 30, entry.header);
      if (buffer.readUInt32LE(0) !== 0x04034b50) throw new Error('the archive is torn');
      const start = entry.header + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
      const path = join(folder, entry.name);
      mkdirSync(dirname(path), { recursive: true });
      const limit = new Transform({
        transform(chunk: Buffer, _, done) {
          room -= chunk.length;
          if (room < 0) done(new Error('the archive holds too much'));
          else done(null, chunk);
        },
      });
      await pipeline(
        entry.compressed === 0
          ? new PassThrough().end()
          : createReadStream(archive, { start, end: start + entry.compressed - 1 }),
        entry.method === 0 || entry.compressed === 0 ? new PassThrough() : createInflateRaw(),
        limit,
        createWriteStream(path, { flags: 'wx' }),
      );
    }
  } finally {
    await file.close();
  }
}

/** Bytes at the end of an archive in which its directory's place is told: 22, and a comment of at most 65,535. */
const longestEnd = 65_557;

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16. */
async function readDirectory(file: FileHandle): Promise<readonly Entry[]> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - longestEnd), Math.min(size, longestEnd));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > tail.length) throw new Error('it is no zip archive, or a torn one');
  const [length, place] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (place + length > size) throw new Error('the archive is torn, or too large');
  const directory = await readAt(file, place, length);
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== 0x02014b50) throw new Error('the archive is torn');
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      header: directory.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
