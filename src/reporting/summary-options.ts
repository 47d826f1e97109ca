/** What a report can know besides the record. Without any of it, it is `report.md`. */
export interface SummaryOptions {
  /** Bytes that the whole may take. */
  readonly budget?: number;
  /** The address of a line in the repository; `line` is `null` for the file as such. */
  readonly link?: (path: string, line: number | null) => string | undefined;
  /** Where the run directory can be downloaded. */
  readonly artifactUrl?: string;
}

export const whereTheRestIs = 'the whole report is `report.md` in the run directory and in the artifact';
