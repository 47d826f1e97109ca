/** A text that a user wrote and that a complaint can point into. */
export interface SourceFile {
    /** Relative to the workspace, with `/`; as the user would type it. */
    readonly path: string;
    readonly text: string;
}
/** A half-open range of UTF-16 units in a file. Line and column are derived from it, never stored. */
export interface Span {
    readonly file: SourceFile;
    readonly start: number;
    readonly end: number;
}
/** 1-based; columns count UTF-16 units; the end is exclusive, as in GitHub's `endColumn`. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** A value that knows where it was written. */
export interface Located<T> {
    readonly value: T;
    readonly span: Span;
}
/** Offsets at which the lines of a file begin. `\n`, `\r\n` and a lone `\r` each end a line. */
export declare function lineStarts(file: SourceFile): readonly number[];
/** The index, in the lines' beginnings, of the line that holds an offset. */
export declare function lineIndexOf(starts: readonly number[], offset: number): number;
export declare function positionOf(span: Span): Position;
/** One line of a file without its line break; `line` is 1-based. */
export declare function lineText(file: SourceFile, line: number): string;
