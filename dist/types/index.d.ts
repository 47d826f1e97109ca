export { ConfigurationError } from './library/errors.js';
export { type ConfigOptions, discoverScripts, getScriptConfig, loadConfig, runOrchestrator, type RunOptions, runScript, type ScriptOptions, } from './library/orchestrator.js';
export type { Diagnostic, Note, Severity } from './model/diagnostic.js';
export type { RunEvent, RunEventType } from './model/event.js';
export type { Command, Need, Origin, OriginSource, Plan, PlannedTask, RetryPolicy, RetryRule, TaskId, } from './model/plan.js';
export type { Annotation, Attempt, Counts, FinalState, RunRecord, RunStatus, TaskFile, TaskOutput, TaskResult, } from './model/record.js';
export type { Candidate, Script } from './model/script.js';
export type { Json } from './model/shape.js';
export type { Position, SourceFile, Span } from './model/source-file.js';
