import { Chain } from '@limpide/ui';
import { message as m } from '../messages.ts';
import { pathOf, type StepName, steps } from '../path/steps.ts';
import type { OpenedDocument } from '../queries/index.ts';

const addresses: Record<StepName, string> = { think: '/reflechir', write: '/texte', revise: '/reviser' };
const rings = { todo: 'missing', begun: 'open', again: 'open', done: 'filled' } as const;

/** The three steps of a text at the head of its pages, with what is done. Who only reads finds the text. */
export function PathSteps(props: { opened: OpenedDocument; edit: boolean; current?: StepName | undefined }) {
  const { opened, edit, current } = props;
  const states = pathOf(opened);
  return (
    <Chain
      label={m('path.label')}
      links={steps.map((step) => ({
        kind: m(`path.state.${states[step]}`),
        text:
          edit || step === 'write' ? (
            <a
              href={`/espace/documents/${opened.document.id}${addresses[step]}`}
              aria-current={step === current ? 'page' : undefined}
            >
              {m(`path.${step}`)}
            </a>
          ) : (
            m(`path.${step}`)
          ),
        state: rings[states[step]],
      }))}
    />
  );
}
