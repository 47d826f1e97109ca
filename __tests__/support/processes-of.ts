import { readdirSync, readFileSync } from 'node:fs';

/** The command lines, by number, of the living processes in whose command line these words stand. */
export function processesOf(words: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const look = (pid: number): void => {
    const command = commandLine(pid);
    if (pid !== process.pid && command.includes(words)) found.set(pid, command);
  };
  readdirSync('/proc').map(Number).filter(Number.isSafeInteger).forEach(look);
  // Those that live for a moment and beget the next are in no list; but they have the newest numbers.
  for (let pass = 0; pass < 20; pass += 1) {
    const newest = Number(readFileSync('/proc/loadavg', 'utf8').trim().split(' ').at(-1));
    for (let pid = newest; pid > newest - 20; pid -= 1) look(pid);
  }
  return found;
}

/** Of a zombie there is none any more. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
