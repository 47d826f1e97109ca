import type { Emission, EmitOptions, Target } from '../model/bridge.ts';
import { type Diagnostic, hasErrors, type Outcome, tidy } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { incompletePlan, lostFeature, nothingToEmit } from '../model/problems/bridge.ts';
import type { SourceFile } from '../model/source-file.ts';
import { checkTexts } from './check-texts.ts';
import type { EmitContext, Emitter } from './emitter.ts';
import { type Feature, fidelityTable } from './fidelity-table.ts';
import { fullOptions, headerLines } from './header.ts';
import { fidelityReport, Notes } from './notes.ts';
import { emitGithub } from './github/emit-github.ts';
import { emitGithubSteps } from './github/emit-github-steps.ts';
import { emitGitlab } from './gitlab/emit-gitlab.ts';
import { emitJenkins } from './jenkins/emit-jenkins.ts';
import { makePipeline } from './pipeline.ts';
import { spanOfOrigin } from './places.ts';

const emitters: Readonly<Record<Target, Emitter>> = {
  gitlab: emitGitlab,
  jenkins: emitJenkins,
  github: emitGithub,
  'github-steps': emitGithubSteps,
};

/**
 * The plan as another engine's file, and what differs there. Writes nothing. `read` gives the files that the plan was
 * made from, so that complaints point into them. `folder`: where the workspace lies in its repository, with `/`.
 */
export function emitPipeline(
  plan: Plan,
  options: EmitOptions,
  read: (path: string) => SourceFile | undefined = () => undefined,
  folder = '.',
): Outcome<Emission> {
  const full = fullOptions(plan, options, folder);
  const { target, mode, path } = full;
  const place: EmitContext['place'] = (origin) => spanOfOrigin(origin, read);
  if (plan.excluded.length > 0) return { value: undefined, diagnostics: [incompletePlan(plan.excluded)] };
  if (plan.tasks.length === 0) return { value: undefined, diagnostics: [nothingToEmit()] };

  const pipeline = makePipeline(plan, folder);
  const notes = new Notes();
  const context: EmitContext = { options: full, header: headerLines(plan, full), notes, place };
  const emitted = emitters[target](pipeline, context);
  const report = fidelityReport(pipeline, target, mode, notes);
  const diagnostics: Diagnostic[] = [...(mode === 'native' ? checkTexts(pipeline, place) : []), ...emitted.diagnostics];
  if (options.strict === true) {
    for (const { feature, support, tasks, consequence, origin } of report.lines) {
      if (support !== 'lost') continue;
      diagnostics.push(lostFeature(fidelityTable[feature as Feature].title, tasks, consequence, place(origin)));
    }
  }
  const failed = emitted.value === undefined || hasErrors(diagnostics);
  return {
    value: failed ? undefined : { files: [{ path, text: emitted.value ?? '' }], report },
    diagnostics: tidy(diagnostics),
  };
}
