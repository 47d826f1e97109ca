import { hostileStrings, literally } from '../../fixtures/bridge/hostile-strings.ts';

/** How a text of the configuration reaches a process. */
export const carriers = ['env', 'args', 'run', 'name'] as const;
export type Carrier = (typeof carriers)[number];

/** A script that appends each of its arguments, `ID=TEXT`, with the text in hexadecimal, to the file that TRACE names. */
export const carrierScript = `#!/usr/bin/env bash
for word; do
  printf '%s %s\\n' "\${word%%=*}" "$(printf %s "\${word#*=}" | od -An -v -tx1 | tr -d ' \\n')" >> "$TRACE"
done
`;

/** The texts that a carrier can have at all: no expression stands in a `run`, and an id is on one line. */
export function textsFor(carrier: Carrier): readonly string[] {
  if (carrier === 'env' || carrier === 'args') return hostileStrings;
  const others = hostileStrings.filter((text) => !text.includes('${{'));
  return carrier === 'run'
    ? others
    : others.filter((text) => text !== '' && text === text.trim() && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', '')));
}

/** A configuration whose tasks call `carry.sh`, which is `carrierScript`; with `t0`, `t1` … for the texts. */
export function carrierPlan(carrier: Carrier): string {
  const texts = textsFor(carrier);
  const task = (): readonly (readonly [string, unknown])[] => {
    if (carrier === 'name') return texts.map((text, index) => [text, { run: `bash carry.sh t${index}=reached` }]);
    if (carrier === 'args') {
      return [['all', { script: 'carry.sh', args: texts.map((text, index) => literally(`t${index}=${text}`)) }]];
    }
    if (carrier === 'env') {
      const env = Object.fromEntries(texts.map((text, index) => [`VALUE_${index}`, literally(text)]));
      const run = texts.map((_, index) => `"t${index}=$VALUE_${index}"`).join(' ');
      return [['all', { env, run: `bash carry.sh ${run}` }]];
    }
    // A script reads itself: a here-document stands for each of its characters. A few in one, for there are many.
    return Array.from({ length: Math.ceil(texts.length / 10) }, (_, group) => {
      const some = texts.slice(group * 10, group * 10 + 10);
      const run = some.map((text, index) => hereDocument(text, `t${group * 10 + index}`));
      return [`group ${group}`, { run: run.join('') }];
    });
  };
  return JSON.stringify({ tasks: Object.fromEntries(task()) });
}

function hereDocument(text: string, id: string): string {
  return `IFS= read -r -d '' text <<'HOSTILE' || true\n${text}\nHOSTILE\nbash carry.sh "${id}=$text"\n`;
}

/** What the trace must hold, a line for each text, sorted. */
export function carriedBytes(carrier: Carrier): readonly string[] {
  return textsFor(carrier)
    .map((text, index) => {
      const arrives = carrier === 'name' ? 'reached' : carrier === 'run' ? `${text}\n` : text;
      return `t${index} ${Buffer.from(arrives).toString('hex')}`;
    })
    .sort();
}
