/** How a shell is given an inline script: the program, its arguments and what the file's name must end in. */
export interface ShellCommand {
  readonly program: string;
  /** `{0}` is the script's path. */
  readonly args: readonly string[];
  readonly extension: string;
}

/** As GitHub starts them (actions/runner, ScriptHandlerHelpers.cs). */
const shells: Readonly<Record<string, ShellCommand>> = {
  bash: { program: 'bash', args: ['--noprofile', '--norc', '-eo', 'pipefail', '{0}'], extension: '.sh' },
  sh: { program: 'sh', args: ['-e', '{0}'], extension: '.sh' },
  pwsh: { program: 'pwsh', args: ['-command', ". '{0}'"], extension: '.ps1' },
  python: { program: 'python', args: ['{0}'], extension: '.py' },
};

/** A known shell, or a template such as `perl -w {0}`; `undefined` for a template without program or `{0}`. */
export function shellCommand(shell: string): ShellCommand | undefined {
  const known = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (known !== undefined) return known;
  const [program, ...args] = splitWords(shell);
  if (program === undefined || !args.some((word) => word.includes('{0}'))) return undefined;
  const name = program.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
  return { program, args, extension: (Object.hasOwn(shells, name) ? shells[name]?.extension : undefined) ?? '' };
}

/** The arguments with the script's path in place; inside pwsh's quotes a quote is doubled. */
export function shellArguments(shell: ShellCommand, script: string): readonly string[] {
  return shell.args.map((word) =>
    word.replaceAll('{0}', word.includes("'{0}'") ? script.replaceAll("'", "''") : script),
  );
}

/** What GitHub writes to the file: PowerShell is told to stop at errors and to hand on a program's exit code. */
export function shellScript(shell: ShellCommand, text: string): string {
  if (shell.extension !== '.ps1') return text;
  const exit = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
  return `$ErrorActionPreference = 'stop'\n${text}\n${exit}\n`;
}

/** Words as .NET splits an argument string: by blanks, joined by double quotes, `\"` is a quote. */
function splitWords(text: string): readonly string[] {
  const words = text.match(/(?:[^\s"\\]|\\"?|"(?:[^"\\]|\\"?)*"?)+/g) ?? [];
  return words.map((word) => word.replace(/\\"|"/g, (quote) => (quote === '"' ? '' : '"')));
}
