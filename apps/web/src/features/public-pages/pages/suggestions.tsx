import { DataBlock } from '../../../shell/data-block.tsx';
import { message as m } from '../messages.ts';

/** Suggestions while typing, where there is JavaScript: the field of the search works whole without them. */
export function Suggestions({ commune }: { commune: string | undefined }) {
  const props = {
    input: 'recherche',
    address: `/chercher/suggestions?${commune ? `commune=${commune}&` : ''}q=`,
    label: m('suggest.label'),
    none: m('suggest.none'),
    one: m('suggest.one'),
    count: m('suggest.count', { n: '%' }),
    notes: { event: m('suggest.event'), words: m('suggest.words') },
  };
  return (
    <lp-island data-name="suggestions">
      <DataBlock type="application/json" value={props} />
    </lp-island>
  );
}
