/** A script on a command's standard input as a here-document; `after` stands on the command's line. */
export function hereScript(script: string, after: string): string {
  const lines = script.replace(/\n$/, '');
  let end = 'END';
  for (let n = 2; lines.split('\n').includes(end); n++) end = `END_${n}`;
  return ` <<'${end}'${after}\n${lines}\n${end}`;
}

/** The same in base64: for a script with characters that the engine would read something into. */
export function encodedScript(script: string, after: string): string {
  return ` < <(base64 -d <<<${Buffer.from(script).toString('base64')})${after}`;
}
