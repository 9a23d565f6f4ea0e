import { Fieldset, Radios, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import { message as m } from '../messages.ts';
import { severityWords } from '../present.ts';
import { irritantKinds, severities } from '../schema.ts';

/** Names of the fields of « Préciser », to know whether they must be open. */
export const detailNames = [
  'kind',
  'severity',
  'severity-reason',
  'users-low',
  'users-high',
  'users-source',
  'crossed',
] as const;

/** Everything that can wait: kind, severity, number of users, administrations. */
export function DetailFields({ form, onTheWay }: { form: FormState; onTheWay: readonly string[] }) {
  return (
    <>
      <Radios
        {...form.field('severity')}
        label={m('field.severity')}
        items={severities.map((value) => ({ value, label: severityWords(Number(value)) }))}
      />
      <Textarea {...form.field('severity-reason')} label={m('field.severity-reason')} rows={2} />
      <Fieldset legend={m('field.users')}>
        <div class="app-field-row">
          <TextField
            {...form.field('users-low')}
            label={m('field.users-low')}
            inputmode="numeric"
            width="10"
            optionalMark={false}
          />
          <TextField
            {...form.field('users-high')}
            label={m('field.users-high')}
            inputmode="numeric"
            width="10"
            optionalMark={false}
          />
        </div>
      </Fieldset>
      <TextField {...form.field('users-source')} label={m('field.users-source')} hint={m('field.users-source-hint')} />
      <Select
        {...form.field('kind')}
        label={m('field.kind')}
        items={[
          { value: '', text: m('field.kind.none') },
          ...irritantKinds.map((kind) => ({ value: kind, text: m(`kind.${kind}`) })),
        ]}
      />
      <Textarea
        {...form.field('crossed')}
        label={m('field.crossed')}
        hint={
          <>
            {m('field.crossed-hint')}
            {onTheWay.length > 0 && <> {m('field.crossed-known', { names: onTheWay.join(', ') })}</>}
          </>
        }
        rows={3}
      />
    </>
  );
}

/** Labels for the comparison after a conflict. */
export function fieldLabels(): Record<string, string> {
  return {
    voice: m('field.voice'),
    kind: m('field.kind'),
    severity: m('field.severity'),
    'severity-reason': m('field.severity-reason'),
    'users-low': m('sheet.users-low'),
    'users-high': m('sheet.users-high'),
    'users-source': m('field.users-source'),
    crossed: m('field.crossed'),
  };
}
