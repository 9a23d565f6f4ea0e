import { Button, ButtonGroup, Checkboxes, PageHeading } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { type Area, titleKey } from '../sheets.ts';
import { StartFrame } from './frame.tsx';

/** Sheets to take as drafts, area by area; those the organisation has already cannot be taken twice. */
export function StarterPage(props: {
  scope: Scope;
  form: FormState;
  areas: readonly Area[];
  /** Shown by area of work; by moment of life otherwise. */
  byArea: boolean;
  titles: ReadonlySet<string>;
}) {
  const { form, areas, titles } = props;
  const known = (title: string) => titles.has(titleKey(title));
  const left = areas.some(({ sheets }) => sheets.some(({ title }) => !known(title)));
  const { error } = form.field('sheets');
  return (
    <StartFrame scope={props.scope} title={m('page.title')}>
      <PageHeading title={m('page.title')} lead={m('page.lead')} leadSize="body" />
      <p class="lp-measure">{m('page.open')}</p>
      <p>{props.byArea ? <a href="?">{m('page.by-event')}</a> : <a href="?par=domaine">{m('page.by-area')}</a>}</p>
      {!left && <p>{m('page.all-known')}</p>}
      <FormShell form={form} labels={{ sheets: m('page.choose') }}>
        {areas.map(({ title, sheets }, i) => (
          <Checkboxes
            key={title}
            id={i === 0 ? 'champ-sheets' : `champ-sheets-groupe-${i + 1}`}
            name="sheets"
            label={title}
            error={i === 0 ? error : undefined}
            optionalMark={false}
            values={form.list('sheets')}
            items={sheets.map((sheet) => ({
              value: sheet.key,
              label: sheet.title,
              hint: known(sheet.title) ? m('page.known') : sheet.summary,
              disabled: known(sheet.title),
            }))}
          />
        ))}
        <ButtonGroup>
          <Button>{m('page.submit')}</Button>
          <a href="/espace/demarches/depart">{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </StartFrame>
  );
}
