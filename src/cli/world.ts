/** What the command line is given from outside. */
export interface World {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path of the folder in which it was called. */
  readonly workspace: string;
}
