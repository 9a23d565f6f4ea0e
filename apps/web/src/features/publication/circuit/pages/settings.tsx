import { Button, Checkbox, PageHeading, Radios, Select } from '@limpide/ui';
import type { FormState } from '../../../../platform/forms/index.ts';
import type { Scope } from '../../../../platform/http/route.ts';
import { EspacePage } from '../../../../shell/espace-page.tsx';
import { FormShell } from '../../../../shell/form-shell.tsx';
import { message as m } from '../../messages.ts';
import { reviewUses } from '../schema.ts';
import { reviewKinds } from '../stages.ts';

const roles = [
  'author',
  'procedure-owner',
  'legal-reviewer',
  'catalogue-manager',
  'decision-maker',
  'organisation-admin',
] as const;

/** Whether the organisation follows the advanced circuit, which reviews it has, and who does them. */
export function CircuitSettingsPage(props: {
  scope: Scope;
  form: FormState;
  members: { id: string; name: string; roles: string[] }[];
}) {
  const { scope, form } = props;
  const able = props.members.filter((member) => member.roles.some((role) => roles.some((one) => one === role)));
  const held = roles.filter((role) => props.members.some((member) => member.roles.includes(role)));
  return (
    <EspacePage
      scope={scope}
      title={m('circuit.set.title')}
      section="administration"
      breadcrumbs={[{ href: '/espace/organisation', text: m('circuit.set.crumb') }]}
    >
      <PageHeading title={m('circuit.set.title')} lead={m('circuit.set.lead')} leadSize="body" />
      <FormShell form={form}>
        <Checkbox
          id="champ-advanced"
          name="advanced"
          label={m('circuit.set.advanced')}
          hint={m('circuit.set.advanced.hint')}
          checked={Boolean(form.values.advanced)}
          error={form.errors.advanced}
        />
        {reviewKinds.map((kind) => (
          <section key={kind} class="app-form-section">
            <h2>{m(`stage.${kind}`)}</h2>
            <Radios
              {...form.field(`${kind}-use`)}
              label={m('circuit.set.use')}
              required
              items={reviewUses.map((use) => ({ value: use, label: m(`circuit.set.use.${use}`) }))}
            />
            <Select
              {...form.field(`${kind}-who`)}
              label={m('circuit.set.who')}
              hint={m('circuit.set.who.hint')}
              optionalMark={false}
              items={[
                { value: '', text: m('circuit.set.who.choose') },
                {
                  label: m('circuit.set.who.roles'),
                  options: held.map((role) => ({ value: `role:${role}`, text: m(`circuit.role.${role}`) })),
                },
                {
                  label: m('circuit.set.who.people'),
                  options: able.map(({ id, name }) => ({ value: `person:${id}`, text: name })),
                },
              ]}
            />
          </section>
        ))}
        <Button>{m('circuit.set.action')}</Button>
      </FormShell>
    </EspacePage>
  );
}
