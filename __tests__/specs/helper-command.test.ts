import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { helperCommand } from '../../src/process/helper-command.ts';
import { ProcessRig } from '../support/process-rig.ts';

let rig: ProcessRig;
beforeEach(() => {
  rig = new ProcessRig();
});
afterEach(() => rig.close());

describe('A helper command', () => {
  const options = () => ({ working_directory: rig.workspace, environment: process.env });

  test('tells its exit code and what it printed, in its folder, with its arguments as they are', async () => {
    rig.write('a b.sh', 'pwd; printf "<%s>" "$@"; echo no >&2; exit 3\n');
    const result = await helperCommand('sh', ['a b.sh', 'x y', '"$z"', ''], options());
    expect(result).toEqual({ exit_code: 3, stdout: `${rig.workspace}\n<x y><"$z"><>` });
  });

  test('that is not installed, is ended by a signal, takes too long or says too much has no result', async () => {
    const go = rig.fifo('go');
    expect(await helperCommand('no-such-program', [], options())).toBeUndefined();
    expect(await helperCommand('sh', ['-c', 'kill -KILL $$'], options())).toBeUndefined();
    expect(
      await helperCommand('sh', ['-c', 'yes | head -c 100000'], { ...options(), output_limit: 1000 }),
    ).toBeUndefined();
    const late = helperCommand('sh', ['-c', `read -r _ < '${go.path}'`], { ...options(), time_limit: 20 });
    expect(await late).toBeUndefined();
    await go.say('on\n');
  });
});
