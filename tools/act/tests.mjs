import './typescript.mjs';

/** What the stories share with the tests. */
export const { startArtifactServer } = await import('../../__tests__/support/artifact-server.ts');
export const { facts, showsAsFailed } = await import('../../__tests__/support/bridge/github-facts.ts');
export const { planText, pushToMain, randomPlans } = await import('../../__tests__/support/bridge/random-plan.ts');
export const { misordered, takeTrace } = await import('../../__tests__/support/bridge/trace.ts');
