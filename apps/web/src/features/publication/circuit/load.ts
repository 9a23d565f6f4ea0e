import { AppError, notFound } from '../../../platform/http/errors.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { buildSnapshot, partsOf, readProcedure, readTextFindings, textHash } from '../../procedures/index.ts';
import { mayAnswer, reviewersFor } from './commands.ts';
import { openFactChecks, readCircuit } from './queries.ts';
import { backward, onward } from './stages.ts';
import { validationOf } from './validation.ts';

/** Everything the page of the circuit shows; a démarche outside of it has no such page. */
export async function loadCircuit(scope: Scope) {
  const { db } = scope.platform;
  const procedure = await readProcedure(db, scope.param('id'));
  const circuit = procedure && (await readCircuit(db, procedure.organisationId));
  if (!procedure || !circuit) throw notFound();
  if (!circuit.advanced) throw new AppError('error.state', 409);
  const snapshot = await buildSnapshot(db, procedure);
  const validation = await validationOf(db, circuit, procedure, textHash(snapshot));
  const who = new Map<string, string[]>();
  for (const { kind } of validation.reviews) {
    const people = await reviewersFor(db, procedure.organisationId, circuit.reviews[kind]);
    who.set(
      kind,
      people.map(({ name }) => name),
    );
  }
  const waiting = validation.reviews.find(({ kind, review }) => kind === validation.stage && review?.outcome === null);
  const reviews = may(scope.actor, 'procedure.review', scope.resource);
  return {
    procedure: { ...procedure, title: procedure.content.title },
    snapshot,
    circuit,
    validation,
    who,
    checks: await openFactChecks(db, procedure.id, scope.now),
    answers: Boolean(
      waiting?.review && reviews && (await mayAnswer(db, scope.actor, circuit, procedure, waiting.review)),
    ),
    findings: await readTextFindings(scope.platform, scope.actor.userId, procedure, partsOf(snapshot)),
    moves: may(scope.actor, 'procedure.edit', scope.resource)
      ? { onward: onward(circuit, validation.stage, validation.approved), back: backward(validation.stage) }
      : { onward: [], back: [] },
    publishes: validation.complete && may(scope.actor, 'procedure.publish', scope.resource),
  };
}
export type LoadedCircuit = Awaited<ReturnType<typeof loadCircuit>>;
