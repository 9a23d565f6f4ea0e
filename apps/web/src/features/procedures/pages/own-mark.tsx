import { type BlockName, blockLabel } from '../inheritance/index.ts';
import { message as m } from '../messages.ts';

/** Which blocks of a local fiche are its own, and where one compares and returns. */
export interface Marks {
  own: readonly string[];
  waiting: readonly string[];
  path: string;
}

/** Above a field: whether it follows the fiche modèle, and the way back. */
export function OwnMark({ marks, block }: { marks: Marks; block: BlockName }) {
  if (!marks.own.includes(block)) return <p class="app-own-mark lp-second">{m('own.follows')}</p>;
  const waits = marks.waiting.includes(block);
  return (
    <p class="app-own-mark lp-second">
      <strong>{m('own.own')}</strong>{' '}
      <a href={`${marks.path}/${block}${waits ? '/revoir' : ''}`}>
        {waits ? m('own.review') : m('own.return')} <span class="lp-hidden-visually">{blockLabel(block)}</span>
      </a>
    </p>
  );
}
