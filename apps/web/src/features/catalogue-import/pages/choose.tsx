import { Button, ButtonGroup, DataTable, Details, FileUpload, PageHeading, Select, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { lifeEvents } from '../../procedures/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { type FormatLosses, groupedLosses } from '../exports.ts';
import { message as m } from '../messages.ts';
import { sourceLanguages } from '../schema.ts';

export const crumbs = [{ href: '/espace/demarches', text: m('crumb.procedures') }];

export interface Exported {
  formats: FormatLosses[];
  all: number;
  published: number;
}

/** Bringing a catalogue in, and taking one's own out, on one page. */
export function ChoosePage({ scope, form, exported }: { scope: Scope; form: FormState; exported: Exported }) {
  return (
    <EspacePage scope={scope} title={m('import.title')} section="procedures" breadcrumbs={crumbs}>
      <PageHeading title={m('import.title')} lead={m('import.lead')} leadSize="body" />
      <section aria-labelledby="importer">
        <h2 id="importer">{m('import.heading')}</h2>
        <p class="lp-measure">
          {m('import.formats')} <a href="/espace/demarches/importer/modele">{m('import.template')}</a>{' '}
          <a href="/espace/demarches/importer/exemple">{m('import.example')}</a>
        </p>
        <FormShell form={form} files>
          <FileUpload
            {...form.field('file')}
            label={m('import.file')}
            hint={m('import.file-hint')}
            accept=".ttl,.nt,.jsonld,.json,.rdf,.xml,.xlsx,.csv"
          />
          <Textarea {...form.field('text')} label={m('import.text')} rows={5} spellcheck={false} />
          <Select
            {...form.field('life-event')}
            label={m('import.life-event')}
            hint={m('import.life-event-hint')}
            required
            items={[
              { value: '', text: m('import.choose') },
              ...lifeEvents.map((event) => ({ value: event, text: lifeEventName(event) })),
            ]}
          />
          <Select
            {...form.field('language')}
            label={m('import.language')}
            required
            items={sourceLanguages.map((language) => ({ value: language, text: m(`language.${language}`) }))}
          />
          <ButtonGroup>
            <Button>{m('import.submit')}</Button>
            <a href="/espace/demarches">{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      </section>
      <ExportPart exported={exported} />
    </EspacePage>
  );
}

function ExportPart({ exported }: { exported: Exported }) {
  const { formats, all, published } = exported;
  const link = (format: string, part: string) => `/espace/demarches/exporter?format=${format}&partie=${part}`;
  return (
    <section class="lp-section" aria-labelledby="exporter">
      <h2 id="exporter">{m('export.heading')}</h2>
      {all === 0 ? (
        <p>{m('export.none')}</p>
      ) : (
        <>
          <p class="lp-measure">{m('export.lead')}</p>
          <DataTable
            caption={m('export.caption', { count: all, published })}
            narrow="blocks"
            columns={[
              { key: 'format', header: m('export.format'), rowHeader: true },
              { key: 'kept', header: m('export.kept'), numeric: true },
              { key: 'partly', header: m('export.partly'), numeric: true },
              { key: 'dropped', header: m('export.dropped'), numeric: true },
              { key: 'download', header: m('export.download') },
            ]}
            rows={formats.map(({ format, elements, losses }) => {
              const partly = losses.filter(({ outcome }) => outcome === 'partly').length;
              const name = m(`format.${format}`);
              return {
                cells: {
                  format: name,
                  kept: elements - losses.length,
                  partly,
                  dropped: losses.length - partly,
                  download: (
                    <ul class="lp-list-plain">
                      {published > 0 && (
                        <li>
                          <a href={link(format, 'publie')}>
                            {m('export.published')}
                            <span class="lp-hidden-visually">, {name}</span>
                          </a>
                        </li>
                      )}
                      <li>
                        <a href={link(format, 'tout')}>
                          {m('export.all')}
                          <span class="lp-hidden-visually">, {name}</span>
                        </a>
                      </li>
                    </ul>
                  ),
                },
              };
            })}
          />
          {formats
            .filter(({ losses }) => losses.length > 0)
            .map(({ format, losses }) => (
              <Details key={format} summary={m('export.losses', { format: m(`format.${format}`) })}>
                <LossTable losses={losses} caption={m('export.losses', { format: m(`format.${format}`) })} />
              </Details>
            ))}
        </>
      )}
    </section>
  );
}

/** Losses with their reason, each once. */
export function LossTable({ losses, caption }: { losses: Parameters<typeof groupedLosses>[0]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'label', header: m('preview.field'), rowHeader: true },
        { key: 'outcome', header: m('preview.outcome') },
        { key: 'why', header: m('preview.why') },
        { key: 'times', header: m('preview.times'), numeric: true, width: 'narrow' },
      ]}
      rows={groupedLosses(losses).map(({ label, outcome, why, times }) => ({
        cells: { label, outcome: m(`preview.${outcome}`), why, times },
      }))}
    />
  );
}
