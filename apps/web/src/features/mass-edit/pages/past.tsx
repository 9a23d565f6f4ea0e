import { DataTable } from '@limpide/ui';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { saidOf } from '../present.ts';
import type { ChooseProps } from './operation-fields.tsx';

/** Operations that were carried out already. */
export function Past({ past, names }: ChooseProps) {
  return (
    <section class="lp-section lp-stack-24">
      <h2>{m('choose.past')}</h2>
      {past.length === 0 ? (
        <p>{m('choose.past.none')}</p>
      ) : (
        <DataTable
          caption={m('choose.past')}
          captionHidden
          columns={[
            { key: 'what', header: m('choose.past.what'), rowHeader: true },
            { key: 'count', header: m('choose.past.count'), numeric: true },
            { key: 'who', header: m('choose.past.who') },
            { key: 'when', header: m('choose.past.when') },
          ]}
          rows={past.map((edit) => ({
            cells: {
              what: (
                <>
                  <a href={`/espace/demarches/ensemble/${edit.id}`}>{saidOf(edit.operation, names)}</a>
                  {edit.undoneAt && <span class="lp-second"> ({m('choose.past.undone')})</span>}
                </>
              ),
              count: String(edit.changed),
              who: edit.madeBy,
              when: formatDay(edit.madeAt),
            },
          }))}
        />
      )}
    </section>
  );
}
