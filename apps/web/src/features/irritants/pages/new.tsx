import { Button, ButtonGroup, Details, PageHeading, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { PlaceGroup } from '../queries/choices.ts';
import { crumbs } from './crumbs.ts';
import { DetailFields, detailNames } from './detail-fields.tsx';
import { PlaceField } from './place-field.tsx';

/** « Noter un irritant »: one sentence and a place; everything else waits behind « Préciser ». */
export function NewIrritantPage(props: {
  scope: Scope;
  form: FormState;
  groups: readonly PlaceGroup[];
  onTheWay: readonly string[];
  document: { id: string; title: string } | undefined;
}) {
  const { scope, form, groups, document } = props;
  const open = detailNames.some((name) => form.errors[name] || [form.values[name] ?? ''].flat().join('') !== '');
  return (
    <EspacePage scope={scope} title={m('new.title')} section="irritants" breadcrumbs={crumbs()}>
      <PageHeading title={m('new.title')} lead={m('new.lead')} leadSize="body" />
      <FormShell form={form}>
        {document && (
          <>
            <input type="hidden" name="document" value={document.id} />
            <p>{m('new.from-document', { title: document.title })}</p>
          </>
        )}
        <Textarea
          {...form.field('voice')}
          label={m('field.voice')}
          hint={m('field.voice-hint')}
          labelSize="large"
          rows={3}
          maxLength={300}
          required
        />
        <PlaceField form={form} name="place" groups={groups} />
        <Details summary={m('new.more')} open={open}>
          <div class="app-form">
            <DetailFields form={form} onTheWay={props.onTheWay} />
          </div>
        </Details>
        <ButtonGroup>
          <Button>{m('new.submit')}</Button>
          <a href="/espace/irritants">{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
