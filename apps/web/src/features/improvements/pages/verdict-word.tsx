import { Marker } from '@limpide/ui';
import { message as m } from '../messages.ts';
import type { Verdict } from '../verdict.ts';

const markers = { better: 'success', worse: 'error', inconclusive: 'inconclusive' } as const;

/** The verdict, in words first; the shape repeats it without colour. */
export function VerdictWord({ kind, large = false }: { kind: Verdict['kind']; large?: boolean }) {
  return (
    <span class={large ? 'app-verdict' : 'app-marked'}>
      <Marker kind={markers[kind]} size={large ? 36 : 18} /> <strong>{m(`verdict.${kind}`)}</strong>
    </span>
  );
}
