import { transact } from '../../../platform/command.ts';
import { fields, form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type Answers, answerQuestions } from '../commands.ts';
import { message as m } from '../messages.ts';
import { QuestionsPage } from '../pages/questions.tsx';
import { type FirstProcedure, listFirstProcedures } from '../queries.ts';
import { type AskedPoint, askedPoints, longest, readKey } from '../questions.ts';
import { answersForm } from '../schema.ts';
import { isCertificate } from '../sheets.ts';
import { readSetup, type Setup } from '../store.ts';

const create = { kind: 'organisation', action: 'procedure.create' } as const;

/** Démarches of one page of questions: what a morning has patience for. */
const PAGE = 10;

export const questionRoutes: Route[] = [
  ...form({
    path: '/espace/demarches/depart/questions',
    access: create,
    schema: answersForm,
    load: async (scope) => {
      const id = scope.actor.organisationId!;
      const all = await listFirstProcedures(scope.platform.db, id);
      const asked = all.filter(({ open }) => askedPoints.some((point) => open.includes(point)));
      const pages = Math.max(1, Math.ceil(asked.length / PAGE));
      const current = Math.min(pages, Math.max(1, Number(scope.query('page')) || 1));
      return {
        setup: await readSetup(scope.platform.db, id),
        progress: { ready: all.filter(({ ready }) => ready).length, total: all.length },
        procedures: asked.slice((current - 1) * PAGE, current * PAGE),
        page: { current, total: pages },
      };
    },
    page: (scope, state, { setup, ...loaded }) => (
      <QuestionsPage
        scope={scope}
        form={state}
        {...loaded}
        proposed={(procedure, point) => proposed(setup, procedure, point)}
      />
    ),
    submit: async (scope, input) => {
      const answers = readAnswers(input);
      let changed = 0;
      let left = 0;
      await transact(scope.platform, scope.actor, async (command) => {
        for (const answer of answers) {
          const kept = await answerQuestions(command, answer);
          left += kept.length;
          if (Object.keys(answer.given).length > kept.length || answer.settled.length > 0) changed += 1;
        }
      });
      const flash = [m('answers.done', { procedures: changed }), left > 0 ? m('answers.left', { count: left }) : ''];
      return { to: '/espace/demarches/depart', flash: flash.filter(Boolean).join(' ') };
    },
  }),
];

/** What the organisation said once, where it may fit; kept only when the form is sent with it. */
function proposed(setup: Setup | undefined, { sheet }: FirstProcedure, point: AskedPoint): string {
  if (point === 'cost' && isCertificate(sheet)) return setup?.certificatePrice ?? '';
  return point === 'remedies' ? (setup?.remedies ?? '') : '';
}

/** The questions of the form by démarche. @throws FieldErrors under the name of each answer that cannot be kept */
export function readAnswers(input: { question: string[]; answer: string[]; settled: string[] }): Answers[] {
  const byProcedure = new Map<string, { given: Answers['given']; settled: AskedPoint[] }>();
  const of = (id: string) => {
    const found = byProcedure.get(id) ?? { given: {}, settled: [] };
    byProcedure.set(id, found);
    return found;
  };
  const errors: Record<string, string> = {};
  const settled = new Set(input.settled);
  input.question.forEach((key, i) => {
    const known = readKey(key);
    const text = (input.answer[i] ?? '').trim();
    if (!known) return;
    // Whoever ticks « does not apply » has answered, even beside a text that was proposed.
    if (settled.has(key)) of(known.procedureId).settled.push(known.point);
    else if (text) {
      const kind = known.point === 'onlineUrl' ? fields.optionalUrl : fields.optional(longest[known.point]);
      const read = kind.safeParse(text);
      if (read.success) of(known.procedureId).given[known.point] = read.data;
      else errors[`answer-${key}`] = read.error.issues[0]!.message;
    }
  });
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  return [...byProcedure].map(([procedureId, answer]) => ({ procedureId, ...answer }));
}
