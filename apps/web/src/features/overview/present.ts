import { message as m } from './messages.ts';
import type { NextAction } from './next-action.ts';

export interface PresentedAction {
  title: string;
  text: string;
  action: string;
  href: string;
}

const list = new Intl.ListFormat('fr');

/** An action in words, with where it is done. */
export function presentAction(action: NextAction, procedureId: string): PresentedAction {
  const base = `/espace/demarches/${procedureId}`;
  const words = (text: string, href: string, values: Record<string, string | number> = {}): PresentedAction => ({
    title: m(`next.${action.kind}.title`, values),
    text,
    action: m(`next.${action.kind}.action`),
    href,
  });
  switch (action.kind) {
    case 'answer-review':
      return words(m('next.answer-review.text'), `${base}/relecture`);
    case 'answer-proposal':
      return words(`« ${action.reason} »`, `${base}/propositions/${action.id}`, { organisation: action.organisation });
    case 'changes-asked':
      return words(`« ${action.comment} »`, `${base}/texte`);
    case 'to-review':
      return words(action.reason, `${base}/texte`);
    case 'publish':
      return words(m('next.publish.text'), `${base}/publier`);
    case 'irritant-without-owner': {
      const late = m(action.late ? 'next.irritant-without-owner.late' : 'next.irritant-without-owner.text', {
        days: action.days,
      });
      const text = [action.statement && `${action.statement.replace(/\.$/, '')}.`, late].filter(Boolean).join(' ');
      return words(text, `/espace/irritants/${action.id}`, { userVoice: action.userVoice });
    }
    case 'action-overdue':
      return words(m('next.action-overdue.text', { days: action.days }), `/espace/ameliorations/${action.id}`, {
        title: action.title,
      });
    case 'rewrite-document': {
      const text =
        action.volume === null
          ? m('next.rewrite-document.text', { findings: action.findings })
          : m('next.rewrite-document.volume', { findings: action.findings, volume: action.volume });
      return words(text, `/espace/documents/${action.id}`, { title: action.title });
    }
    case 'complete': {
      const missing = list.format(action.missing.map((part) => m(`missing.${part}`)));
      const onlySteps = action.missing.length === 1 && action.missing[0] === 'steps';
      return words(m('next.complete.text', { missing }), onlySteps ? `${base}/etapes` : `${base}/texte`);
    }
    case 'ask-review':
      return words(m('next.ask-review.text'), `${base}/relecture`);
    case 'action-to-decide':
      return words(m('next.action-to-decide.text'), `/espace/ameliorations/${action.id}`, { title: action.title });
    case 'wait-review':
      return words(m('next.wait-review.text', { who: action.who, days: action.days }), `${base}/relecture`);
    case 'note-irritant':
      return words(m('next.note-irritant.text'), `/espace/irritants/nouveau?demarche=${procedureId}`);
  }
}
