import { Button, ButtonGroup, PageHeading, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { PlaceGroup } from '../queries/choices.ts';
import type { NamedPlace } from '../queries/record.ts';
import { placeNames } from '../schema.ts';
import { crumbs } from './crumbs.ts';
import { DetailFields, fieldLabels } from './detail-fields.tsx';
import { PlaceField } from './place-field.tsx';

export function EditIrritantPage(props: {
  scope: Scope;
  form: FormState;
  irritant: { id: string; userVoice: string };
  groups: readonly PlaceGroup[];
  places: readonly NamedPlace[];
  onTheWay: readonly string[];
}) {
  const { scope, form, irritant } = props;
  return (
    <EspacePage scope={scope} title={m('edit.title')} section="irritants" breadcrumbs={crumbs(irritant)}>
      <PageHeading title={m('edit.title')} />
      <FormShell form={form} labels={fieldLabels()}>
        <Textarea
          {...form.field('voice')}
          label={m('field.voice')}
          hint={m('field.voice-hint')}
          rows={3}
          maxLength={300}
          required
        />
        {placeNames.map((name) => (
          <PlaceField key={name} form={form} name={name} groups={props.groups} standing={props.places} />
        ))}
        <DetailFields form={form} onTheWay={props.onTheWay} />
        <TextField {...form.field('reason')} label={m('field.reason')} />
        <ButtonGroup>
          <Button>{m('save')}</Button>
          <a href={`/espace/irritants/${irritant.id}`}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
