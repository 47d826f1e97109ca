// npm run bench -- redaction: how fast the redactor takes out 20 secrets in all their forms, in process, and what it holds.
import { createRedactor } from '../../lib/protocol/redact.js';
import { random } from './workloads.mjs';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const phrases =
  'the build compiled module src/foo/bar.ts in 123 ms and warning: unused variable x=3; https://example.com/a?b=c INFO 2026-11-21T04:15:02Z'.split(
    ' ',
  );

/** Texts of about 16 MB, as CI logs have them. */
function texts(secrets, next) {
  const word = () => phrases[Math.floor(next() * phrases.length)];
  const line = (paint = (text) => text) => Array.from({ length: 12 }, (_, index) => paint(word(), index)).join(' ');
  const lines = (make) => {
    const made = Array.from({ length: 20_000 }, make).join('');
    return Buffer.from(made.repeat(Math.ceil(16e6 / made.length)));
  };
  const colour = (text, index) => (index % 3 === 0 ? `\u001b[3${index % 8}m${text}\u001b[0m` : text);
  const secret = () => secrets[Math.floor(next() * secrets.length)];
  return {
    'plain lines': lines(() => `${line()}\n`),
    'a secret in every tenth line': lines((_, index) => `${line()}${index % 10 === 0 ? ` key=${secret()};` : ''}\n`),
    'every third word coloured': lines(() => `${line(colour)}\n`),
    'JSON in JSON': lines(
      () => `${JSON.stringify({ level: 'info', message: JSON.stringify({ step: word(), text: line() }) })}\n`,
    ),
    'a NUL behind every character (UTF-16)': lines(() => Buffer.from(`${line()}\n`, 'utf16le').toString('latin1')),
    'one line of 100 MB': Buffer.from(
      line()
        .repeat(Math.ceil(100e6 / line().length))
        .slice(0, 100e6),
    ),
  };
}

export function measureRedaction() {
  const next = random(1);
  const make = (length) => Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
  const secrets = Array.from({ length: 20 }, (_, index) => make([24, 32, 40, 64][index % 4]));
  const redactor = createRedactor();
  for (const value of secrets) redactor.add(value);
  console.log(
    `\n## redaction: 20 secrets of 24 to 64 characters (best of 5)\n\n| text | MB per second of processor time | grew by MB |\n| --- | --: | --: |`,
  );
  for (const [name, text] of Object.entries(texts(secrets, next))) {
    let best = Infinity;
    let grown = 0;
    for (let round = 0; round < 6; round += 1) {
      const before = process.memoryUsage().rss;
      const begin = process.cpuUsage();
      const stream = redactor.stream();
      for (let at = 0; at < text.length; at += 65_536) {
        // As the capture does: what was held back is joined with a little of what follows.
        const chunk = text.subarray(at, at + 65_536);
        stream.write(chunk.subarray(0, 1024));
        stream.write(chunk.subarray(1024));
      }
      stream.end();
      if (round === 0) continue;
      // Processor time: that of a clock says more about the neighbours.
      const { user, system } = process.cpuUsage(begin);
      best = Math.min(best, user + system);
      grown = Math.max(grown, process.memoryUsage().rss - before);
    }
    console.log(`| ${name} | ${(text.length / best).toFixed(0)} | ${(grown / 1e6).toFixed(0)} |`);
  }
}
