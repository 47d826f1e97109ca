import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const sources = join(import.meta.dirname, 'jenkins');
const groovy = '/usr/share/java/groovy-all.jar';

/** Why nothing can be run: Debian's package `groovy` brings the version that Jenkins embeds. */
export const missingGroovy: string | undefined =
  existsSync(groovy) && spawnSync('java', ['-version']).status === 0
    ? undefined
    : 'no java, or no /usr/share/java/groovy-all.jar: apt-get install groovy';

/** What happened in a run of a Jenkinsfile; see `jenkins/Harness.groovy` for the fields of each kind. */
export interface JenkinsEvent {
  readonly ev: string;
  readonly name?: string;
  readonly stage?: string | null;
  readonly result?: string;
  readonly text?: string;
  readonly error?: string;
  readonly branches?: readonly string[];
  readonly ms?: number;
  readonly [field: string]: unknown;
}

export interface JenkinsRequest {
  readonly executors?: number;
  /** Seconds after which it counts as stuck. */
  readonly limit?: number;
  /** Variables of the build, such as `BRANCH_NAME`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables of the agents. */
  readonly agentEnv?: Readonly<Record<string, string>>;
  readonly causes?: readonly { readonly _class: string }[];
  /** What `checkout scm` brings. */
  readonly source?: string;
  /** When the build was put into the queue: milliseconds since the epoch. */
  readonly time?: number;
  readonly credentials?: Readonly<Record<string, string>>;
}

export interface JenkinsRun {
  readonly result: string;
  readonly events: readonly JenkinsEvent[];
  /** The last result of each stage, by name. */
  readonly stages: Readonly<Record<string, string>>;
  /** What was printed, in order. */
  readonly log: readonly string[];
}

export interface JenkinsRunning {
  readonly ended: Promise<JenkinsRun>;
  /** As a user aborts a build. */
  abort(): void;
  /** Waits for the first event that is like this. */
  until(matches: (event: JenkinsEvent) => boolean): Promise<JenkinsEvent>;
}

/** Sizes of the classes that a Jenkinsfile is compiled to. */
export interface CompiledClass {
  readonly name: string;
  /** Entries of the constant pool, at most 65,535. */
  readonly constants: number;
  /** Bytes of the longest text, at most 65,535. */
  readonly longestText: number;
  /** Bytes of the largest method, about; at most 65,535. */
  readonly largest: number;
  /** The same among the methods that Jenkins makes several times as large, for they can be continued. */
  readonly largestCps: number;
}

/** A JVM in which Jenkinsfiles are run, many at once if need be. */
export class JenkinsHarness implements AsyncDisposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'jenkins-'));
  readonly #jvm: ChildProcessWithoutNullStreams;
  readonly #listeners = new Map<string, (event: JenkinsEvent) => void>();
  #number = 0;

  constructor() {
    const options = ['-XX:TieredStopAtLevel=1', '-Xss2m', '-cp', `${compiled()}:${groovy}`, 'Harness'];
    // Its variables reach the shells: those of a C locale, to see that nothing depends on one.
    const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LC_ALL: 'C', TMPDIR: this.#folder };
    this.#jvm = spawn('java', options, { env });
    this.#jvm.stderr.pipe(process.stderr);
    // A test that failed ends the JVM while others still give orders.
    this.#jvm.stdin.on('error', () => {});
    createInterface({ input: this.#jvm.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const event = JSON.parse(line) as JenkinsEvent & { id: string };
      this.#listeners.get(event.id)?.(event);
    });
  }

  start(jenkinsfile: string, request: JenkinsRequest = {}): JenkinsRunning {
    const id = String(++this.#number);
    const file = this.#write(id, jenkinsfile);
    const events: JenkinsEvent[] = [];
    const waiting: { matches: (event: JenkinsEvent) => boolean; tell: (event: JenkinsEvent) => void }[] = [];
    const ended = new Promise<JenkinsRun>((resolve) => {
      this.#listeners.set(id, (event) => {
        events.push(event);
        for (const one of waiting.filter(({ matches }) => matches(event))) one.tell(event);
        if (event.ev === 'build') resolve(summary(events));
      });
    });
    this.#order({ id, file, work: join(this.#folder, `work-${id}`), limit: 60, executors: 4, ...request });
    return {
      ended,
      abort: () => this.#order({ abort: id }),
      until: (matches) =>
        new Promise((resolve) => {
          const found = events.find(matches);
          if (found === undefined) waiting.push({ matches, tell: resolve });
          else resolve(found);
        }),
    };
  }

  run(jenkinsfile: string, request: JenkinsRequest = {}): Promise<JenkinsRun> {
    return this.start(jenkinsfile, request).ended;
  }

  /** Compiles it; a list of classes, or what the compiler says. */
  compile(jenkinsfile: string): Promise<readonly CompiledClass[] | string> {
    const id = String(++this.#number);
    const file = this.#write(id, jenkinsfile);
    return new Promise((resolve) => {
      this.#listeners.set(id, (event) => {
        resolve(event.ev === 'compiled' ? (event['classes'] as readonly CompiledClass[]) : (event.error ?? ''));
      });
      this.#order({ id, check: file });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = new Promise((resolve) => this.#jvm.once('close', resolve));
    this.#jvm.kill('SIGKILL');
    await gone;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #order(order: object): void {
    this.#jvm.stdin.write(`${JSON.stringify(order)}\n`);
  }

  #write(id: string, jenkinsfile: string): string {
    const file = join(this.#folder, `Jenkinsfile-${id}`);
    writeFileSync(file, jenkinsfile);
    return file;
  }
}

function summary(events: readonly JenkinsEvent[]): JenkinsRun {
  const stages: Record<string, string> = {};
  for (const { ev, name = '', result = '' } of events) if (ev === 'stage.end') stages[name] = result;
  const log = events.filter(({ ev }) => ev === 'log' || ev === 'echo').map(({ text = '' }) => text);
  return { result: events.at(-1)?.result ?? '', events, stages, log };
}

/** The harness compiled, once for each version of it: a folder in the system's temporary one. */
function compiled(): string {
  const files = readdirSync(sources).filter((name) => name.endsWith('.groovy'));
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(join(sources, name)));
  const folder = join(tmpdir(), `script-orchestrator-jenkins-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(`${folder}-`);
  const compiler = ['-cp', groovy, 'org.codehaus.groovy.tools.FileSystemCompiler', '-d', made];
  execFileSync('java', [...compiler, ...files.map((name) => join(sources, name))]);
  try {
    renameSync(made, folder);
  } catch {
    // Another test was quicker.
    rmSync(made, { recursive: true });
  }
  return folder;
}
