import { resolveProgram } from './resolve-program.ts';

export interface HelperOptions {
  /** Absolute. */
  readonly working_directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds; then its result is not waited for any more. Default 30 s. */
  readonly time_limit?: number;
  /** Bytes of standard output; more is as good as no answer. Default 16 MiB. */
  readonly output_limit?: number;
}

export interface HelperResult {
  readonly exit_code: number;
  readonly stdout: string;
}

/**
 * Runs a short trusted command: git, `python3 --version`. `undefined` where it is not installed, can't be started, was
 * ended by a signal, or took too long or said too much. It can't be ended, so nothing of a user's is run through it.
 */
export async function helperCommand(
  program: string,
  args: readonly string[],
  options: HelperOptions,
): Promise<HelperResult | undefined> {
  const environment = Object.fromEntries(
    Object.entries(options.environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const path = resolveProgram(program, environment, options.working_directory);
  if (path === undefined) return undefined;
  const { exec } = await import('@actions/exec');
  const chunks: Buffer[] = [];
  let length = 0;
  const limit = options.output_limit ?? 16 * 1024 * 1024;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, options.time_limit ?? 30_000, undefined);
  });
  try {
    const ended = exec(`"${path}"`, [...args], {
      cwd: options.working_directory,
      env: environment,
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout: (chunk) => {
          length += chunk.length;
          if (length <= limit) chunks.push(chunk);
        },
      },
    });
    // Who waits no longer must not be told of what goes wrong later.
    ended.catch(() => {});
    const exitCode = await Promise.race([ended, late]);
    // By a signal it is null, whatever the type says.
    if (typeof exitCode !== 'number' || length > limit) return undefined;
    return { exit_code: exitCode, stdout: Buffer.concat(chunks).toString('utf8') };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
