import { keepHeapSmall } from '../orchestrate/small-heap.ts';
import { runAction } from './action.ts';

keepHeapSmall();
// A runner that is gone can be told nothing; the run and its reports go on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
const code = await runAction(process.env, (bytes) => void process.stdout.write(bytes));
// An upload that nobody waits for any more would keep the process alive; pipes are asynchronous on Windows.
await new Promise<void>((written) => process.stdout.write('', () => written()));
process.exit(code);
