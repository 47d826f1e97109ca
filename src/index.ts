export { type CheckResult, CICDBridge, type CICDBridgeOptions } from './library/bridge.ts';
export { ConfigurationError } from './library/errors.ts';
export {
  type ConfigOptions,
  discoverScripts,
  getScriptConfig,
  loadConfig,
  runOrchestrator,
  type RunOptions,
  runScript,
  type ScriptOptions,
} from './library/orchestrator.ts';
export type {
  Emission,
  EmitMode,
  EmitOptions,
  EmittedFile,
  FidelityLine,
  FidelityReport,
  Layout,
  Support,
  Target,
} from './model/bridge.ts';
export type { Diagnostic, Note, Severity } from './model/diagnostic.ts';
export type { RunEvent, RunEventType } from './model/event.ts';
export type {
  Command,
  Need,
  Origin,
  OriginSource,
  Plan,
  PlannedTask,
  RetryPolicy,
  RetryRule,
  TaskId,
} from './model/plan.ts';
export type {
  Annotation,
  Attempt,
  Counts,
  FinalState,
  RunRecord,
  RunStatus,
  TaskFile,
  TaskOutput,
  TaskResult,
} from './model/record.ts';
export type { Candidate, Script } from './model/script.ts';
export type { Json } from './model/shape.ts';
export type { Position, SourceFile, Span } from './model/source-file.ts';
