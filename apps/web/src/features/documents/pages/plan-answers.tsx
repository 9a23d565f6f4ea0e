import { SummaryList } from '@limpide/ui';
import { message as m } from '../messages.ts';
import { type AnswerName, answerNames, answersOf, thingsOf } from '../path/plan.ts';
import type { OpenedDocument } from '../queries/index.ts';

/** The questions of « Je réfléchis » in the order of the form, with the answers that stand; those not given are empty. */
export function givenAnswers({ document, plan }: OpenedDocument): { name: AnswerName; term: string; value: string }[] {
  const answers = answersOf(document, plan);
  const terms = {
    reader: m('reader.who'),
    wantsFirst: m('plan.first'),
    action: m('reader.action'),
    deadline: m('reader.deadline'),
    bring: m('plan.bring'),
    turnTo: m('plan.contact'),
  };
  return answerNames.map((name) => ({
    name,
    term: terms[name],
    value: name === 'bring' ? thingsOf(answers).join(' ; ') : answers[name],
  }));
}

/** What the editor keeps in view beside the text. */
export function panelOf(opened: OpenedDocument) {
  const items = givenAnswers(opened).filter(({ value }) => value !== '');
  return {
    summary: m('plan.panel'),
    items: items.map(({ term, value }) => ({ term, value })),
    none: m('plan.panel-none'),
    edit: {
      href: `/espace/documents/${opened.document.id}/reflechir`,
      text: m(items.length > 0 ? 'plan.panel-edit' : 'plan.panel-think'),
    },
  };
}

/** For whom a text is: the three first questions always, the others once they are answered. */
export function ReaderQuestions({ opened }: { opened: OpenedDocument }) {
  const always: readonly AnswerName[] = ['reader', 'action', 'deadline'];
  return (
    <SummaryList
      items={givenAnswers(opened)
        .filter(({ name, value }) => value !== '' || always.includes(name))
        .map(({ term, value }) => ({
          term,
          value: value || <span class="lp-second">{m('overview.not-said')}</span>,
        }))}
    />
  );
}
