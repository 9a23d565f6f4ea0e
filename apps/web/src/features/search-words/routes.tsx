import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import { listProcedureChoices } from '../procedures/index.ts';
import { addQuestion, decide, handleWish, proposeSynonym, removeQuestion } from './commands.ts';
import { measureEffect } from './effect.ts';
import { message as m } from './messages.ts';
import { EffectPage, ProposePage, QuestionPage } from './pages/forms.tsx';
import { home, WordsPage } from './pages/words.tsx';
import { hintsFor, listMisses, listWishes } from './queries.ts';
import { decisionForm, proposalForm, questionForm } from './schema.ts';
import { dropOld } from './store/misses.ts';
import { listQuestions, listSynonyms, readSynonym, type Synonym } from './store.ts';

const manage = { kind: 'organisation', action: 'search-words.manage' } as const;
const sources = ['miss', 'wish', 'manual'] as const;

function acting(scope: Scope): string {
  const { organisationId } = scope.actor;
  if (!organisationId) throw notFound();
  return organisationId;
}

async function synonymOf(scope: Scope): Promise<Synonym> {
  const synonym = await readSynonym(scope.platform.db, scope.param('words'));
  if (!synonym) throw notFound();
  return synonym;
}

async function effectOf(scope: Scope, synonym: Synonym) {
  const { db } = scope.platform;
  return measureEffect(db, synonym, await listQuestions(db, acting(scope)));
}

export const searchWordsRoutes: Route[] = [
  page(home, manage, async (scope) => {
    const { db } = scope.platform;
    const organisationId = acting(scope);
    await dropOld(db, scope.now);
    const titles = new Map((await listProcedureChoices(db, scope.actor)).map(({ value, text }) => [value, text]));
    const questions = (await listQuestions(db, organisationId)).map((one) => ({
      id: one.id,
      question: one.question,
      answer: titles.get(one.procedureIds[0] ?? '') ?? m('questions.gone'),
    }));
    return (
      <WordsPage
        scope={scope}
        misses={await listMisses(db, scope.now)}
        wishes={await listWishes(db, scope.now)}
        synonyms={await listSynonyms(db)}
        questions={questions}
      />
    );
  }),
  ...form({
    path: `${home}/proposer`,
    access: manage,
    schema: proposalForm,
    load: async (scope) => hintsFor(scope.platform.db, (scope.query('dit') ?? '').slice(0, 120), scope.now),
    initial: (_, scope) => ({
      values: {
        said: (scope.query('dit') ?? '').slice(0, 120),
        written: (scope.query('ecrit') ?? '').slice(0, 200),
        source: sources.find((one) => one === scope.query('de')) ?? 'manual',
      },
    }),
    page: (scope, state, hints) => <ProposePage scope={scope} form={state} hints={hints} />,
    submit: async (scope, input) => {
      const id = await transact(scope.platform, scope.actor, (command) =>
        proposeSynonym(command, { ...input, organisationId: acting(scope) }),
      );
      return { to: `${home}/${id}` };
    },
  }),
  ...form({
    path: `${home}/question`,
    access: manage,
    schema: questionForm,
    load: (scope) => listProcedureChoices(scope.platform.db, scope.actor),
    page: (scope, state, choices) => <QuestionPage scope={scope} form={state} choices={choices} />,
    submit: async (scope, input, { loaded }) => {
      if (!loaded.some(({ value }) => value === input.procedure))
        throw new FieldErrors({ procedure: m('question.choose') });
      await transact(scope.platform, scope.actor, (command) =>
        addQuestion(command, {
          organisationId: acting(scope),
          question: input.question,
          procedureIds: [input.procedure],
        }),
      );
      return { to: home, flash: m('question.saved') };
    },
  }),
  button(`${home}/question/:question/retirer`, manage, async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      removeQuestion(command, { organisationId: acting(scope), id: scope.param('question') }),
    );
    return { to: home, flash: m('questions.removed') };
  }),
  button(`${home}/message/:wish/classer`, manage, async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      handleWish(command, { organisationId: acting(scope), id: scope.param('wish') }),
    );
    return { to: home, flash: m('wishes.done') };
  }),
  ...form({
    path: `${home}/:words`,
    access: manage,
    schema: decisionForm,
    load: async (scope) => {
      const synonym = await synonymOf(scope);
      // What was measured when it was decided stays; until then it is measured as things stand.
      const effect = synonym.effect ?? (await effectOf(scope, synonym));
      return { synonym, effect, mine: synonym.organisationId === acting(scope) };
    },
    initial: ({ synonym }) => ({ values: { reason: synonym.reason } }),
    page: (scope, state, loaded) => <EffectPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, { decision, reason }, { loaded }) => {
      const { synonym, effect } = loaded;
      if (decision === 'accepted' && effect.lost.length > 0 && !reason)
        throw new FieldErrors({ reason: m('effect.lost-reason') });
      await transact(scope.platform, scope.actor, (command) =>
        decide(command, { organisationId: acting(scope), id: synonym.id, state: decision, effect, reason }),
      );
      return { to: home, flash: m(`effect.${decision}`) };
    },
  }),
  button(`${home}/:words/revenir`, manage, async (scope) => {
    const { id } = await synonymOf(scope);
    await transact(scope.platform, scope.actor, (command) =>
      decide(command, { organisationId: acting(scope), id, state: 'proposed', effect: null, reason: '' }),
    );
    return { to: home, flash: m('effect.undone') };
  }),
];
