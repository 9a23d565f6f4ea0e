import { StateTag } from '@limpide/ui';
import type { ProcedureState as State } from '../../../platform/database/index.ts';
import { message as m } from '../messages.ts';

/** The four visible states; a withdrawn démarche is an empty tank with its own word. */
export function ProcedureState({ state }: { state: State }) {
  if (state === 'withdrawn') return <StateTag state="draft" label={m('state.withdrawn')} />;
  return <StateTag state={state === 'to-review' ? 'to-revise' : state} />;
}
