import { transact } from '../../../platform/command.ts';
import { apart, saidBeside } from '../../../platform/engines/index.ts';
import { button, form } from '../../../platform/forms/index.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { listProcedureChoices } from '../../procedures/index.ts';
import { compareApart, readAgain, readFirst } from '../analyse-apart.ts';
import { profileFor } from '../analysis.ts';
import * as commands from '../commands/index.ts';
import { placeInLibrary } from '../library/standing.ts';
import { message as m } from '../messages.ts';
import { SelfAssessmentPage } from '../pages/path-revise.tsx';
import { StartPage, ThinkPage } from '../pages/path-think.tsx';
import { answersAsBlocks, observe, questions } from '../path/assessment.ts';
import { answersOf } from '../path/plan.ts';
import { holesLeft, layPlan } from '../path/skeleton.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { assessForm, planForm, startForm } from '../schema-path.ts';
import { textVersion } from '../text-version.ts';
import { base, on, open, readingIn, readingOf } from './open.ts';

/** A document begins with its reader: no file, no text. */
export const startRoutes: Route[] = form({
  path: '/espace/documents/commencer',
  access: { kind: 'organisation', action: 'document.create' },
  schema: startForm,
  load: async (scope) => ({ procedures: await listProcedureChoices(scope.platform.db, scope.actor) }),
  initial: ({ procedures }, scope) => ({
    values: {
      kind: 'letter',
      procedure: procedures.find((choice) => choice.value === scope.query('demarche'))?.value ?? '',
    },
  }),
  page: (scope, state, { procedures }) => <StartPage scope={scope} form={state} procedures={procedures} />,
  submit: async (scope, input) => {
    const analysis = await readFirst(apart(scope), [], await readingIn(scope, input.kind)).catch(saidBeside('title'));
    const id = await transact(scope.platform, scope.actor, (command) =>
      commands.createDocument(command, {
        organisationId: scope.actor.organisationId!,
        kind: input.kind,
        title: input.title,
        profile: profileFor(input.kind),
        blocks: [],
        analysis,
        writtenHere: true,
        link: input.procedure ? { procedureId: input.procedure, stepId: null } : undefined,
      }),
    );
    return { to: `/espace/documents/${id}/reflechir`, flash: m('start.done') };
  },
});

export const pathRoutes: Route[] = [
  ...form({
    path: '/espace/documents/:id/reflechir',
    access: on('document.edit'),
    schema: planForm,
    load: open,
    initial: ({ opened: { document, plan } }) => {
      const answers = answersOf(document, plan);
      return {
        version: document.version,
        values: {
          reader: answers.reader,
          first: answers.wantsFirst,
          action: answers.action,
          deadline: answers.deadline,
          bring: answers.bring,
          contact: answers.turnTo,
          profile: document.profile,
        },
      };
    },
    page: (scope, state, { opened, links }) => <ThinkPage scope={scope} form={state} opened={opened} links={links} />,
    submit: async (scope, input, { loaded: { opened }, version }) => {
      const { document, texts } = opened;
      const reading = { ...readingOf(scope, opened), profile: input.profile };
      const value =
        input.profile === document.profile
          ? undefined
          : await readAgain(apart(scope), texts, reading).catch(saidBeside('profile'));
      const { current } = texts;
      await transact(scope.platform, scope.actor, (command) =>
        commands.planDocument(command, {
          id: document.id,
          version,
          answers: {
            reader: input.reader,
            wantsFirst: input.first,
            action: input.action,
            deadline: input.deadline,
            bring: input.bring,
            turnTo: input.contact,
          },
          profile: input.profile,
          analysis: value && { textId: current.id, textVersion: current.version, value },
        }),
      );
      if (input.next === 'lay' && current.blocks.length === 0) return lay(scope);
      return { to: base(scope) + (input.next === 'write' ? '/texte' : '/reflechir'), flash: m('plan.done') };
    },
  }),
  button('/espace/documents/:id/reflechir/plan', on('document.edit'), (scope) => lay(scope)),
  ...form({
    path: '/espace/documents/:id/reviser',
    access: on('document.edit'),
    schema: assessForm,
    load: async (scope) => {
      const loaded = await open(scope);
      return { ...loaded, seen: await look(scope, loaded.opened) };
    },
    initial: ({ opened: { texts, assessment }, seen }) => {
      const version = textVersion(texts);
      // What was answered for another text is not answered again: only what is seen in this one is proposed.
      const answers = assessment?.textVersion === version ? assessment.answers : {};
      return {
        version,
        values: Object.fromEntries(
          questions.map((question) => [question, answers[question] ?? seen?.observed[question].proposed ?? '']),
        ),
      };
    },
    page: (scope, state, { opened, links, seen }) => (
      <SelfAssessmentPage scope={scope} form={state} opened={opened} links={links} seen={seen} />
    ),
    submit: async (scope, answers, { version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.assessDocument(command, { id: scope.param('id'), version, answers }),
      );
      return { to: `${base(scope)}/reviser`, flash: m('assess.saved') };
    },
  }),
];

/** Puts the plan into a text that is empty. @throws AppError 409 when it is not, or no more */
async function lay(scope: Scope) {
  const { opened } = await open(scope);
  const { document, plan } = opened;
  const blocks = layPlan(document.kind, document.title, answersOf(document, plan));
  const analysis = await readFirst(apart(scope), blocks, readingOf(scope, opened));
  await transact(scope.platform, scope.actor, (command) =>
    commands.layPlanInText(command, { id: document.id, blocks, analysis }),
  );
  return { to: `${base(scope)}/texte`, flash: m('plan.laid') };
}

/** What the engines see of the questions in the text that stands. */
async function look(scope: Scope, opened: OpenedDocument) {
  const { document, texts, plan } = opened;
  const { blocks, analysis } = texts.current;
  if (blocks.length === 0) return undefined;
  const answers = answersOf(document, plan);
  const said = answersAsBlocks(answers).blocks;
  const compared = await compareApart(apart(scope), said, blocks, readingOf(scope, opened));
  const observed = observe({
    answers,
    blocks,
    findings: analysis.findings,
    statuses: placeInLibrary(opened).statuses,
    meanSentence: analysis.counts.meanSentence,
    said: compared === 'too-long' ? undefined : compared,
  });
  return { observed, holes: holesLeft(document.kind, document.title, answers, blocks) };
}
