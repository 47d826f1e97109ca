import { exitCodes } from '../model/exit-codes.ts';

/**
 * To be called at the beginning; the returned function lets this process end with a code. After a signal nothing is waited
 * for, such as the rest of a large repository that was being read. Where the terminal has gone it ends by SIGHUP, as a
 * shell expects: Node crashes on its way out when it can't give the terminal back.
 */
export function prepareToLeave(stdout: NodeJS.WriteStream): (code: number) => void {
  // An import would also be loaded for the version.
  const { isatty } = process.getBuiltinModule('node:tty');
  const terminals = [0, 1, 2].filter((descriptor) => isatty(descriptor));
  return (code) => {
    process.exitCode = code;
    if (code < exitCodes.interrupted) return;
    if (terminals.every((descriptor) => isatty(descriptor))) {
      stdout.write('', () => process.exit());
    } else {
      process.removeAllListeners('SIGHUP');
      process.kill(process.pid, 'SIGHUP');
    }
  };
}
