import {
  Button,
  ButtonGroup,
  Checkboxes,
  DateField,
  Details,
  PageHeading,
  Select,
  Textarea,
  TextField,
} from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { type NamedPlace, PlaceField, type PlaceGroup, quoted } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import { crumbs } from './crumbs.ts';

export interface ActionFormContext {
  groups: readonly PlaceGroup[];
  places: readonly NamedPlace[];
  owners: { value: string; text: string }[];
  irritants: readonly { id: string; userVoice: string }[];
  documents: readonly { value: string; text: string }[];
}

const described = ['effect-users', 'effect-team', 'process-change', 'budget', 'opinions', 'announced-points'];

/** One form to propose and to change; what can wait is folded until someone needs it. */
export function ActionFormPage(props: {
  scope: Scope;
  form: FormState;
  context: ActionFormContext;
  /** Absent while it is proposed. */
  action?: { id: string; title: string };
}) {
  const { scope, form, context, action } = props;
  const filled = (names: readonly string[]) =>
    names.some((name) => form.errors[name] || [form.values[name] ?? ''].flat().join('') !== '');
  const title = action ? m('edit.title') : m('new.title');
  return (
    <EspacePage scope={scope} title={title} section="improvements" breadcrumbs={crumbs(action)}>
      <PageHeading title={title} lead={action ? undefined : m('new.lead')} leadSize="body" />
      <FormShell form={form} labels={labels()}>
        <TextField {...form.field('title')} label={m('field.title')} hint={m('field.title-hint')} required />
        <PlaceField form={form} name="place" groups={context.groups} standing={context.places} required />
        <Select
          {...form.field('owner')}
          label={m('field.owner')}
          items={[{ value: '', text: m('field.owner.none') }, ...context.owners]}
          width="measure"
        />
        <DateField {...form.field('due-on')} label={m('field.due-on')} />
        <Details summary={m('form.more')} open={action !== undefined || filled(described)}>
          <div class="app-form">
            <Textarea
              {...form.field('effect-users')}
              label={m('field.effect-users')}
              hint={m('field.effect-users-hint')}
              rows={3}
            />
            <Textarea {...form.field('effect-team')} label={m('field.effect-team')} rows={3} />
            <Textarea {...form.field('process-change')} label={m('field.process-change')} rows={3} />
            <TextField {...form.field('budget')} label={m('field.budget')} hint={m('field.budget-hint')} />
            <Textarea
              {...form.field('opinions')}
              label={m('field.opinions')}
              hint={m('field.opinions-hint')}
              rows={3}
            />
            <TextField
              {...form.field('announced-points')}
              label={m('field.announced-points')}
              hint={m('field.announced-hint')}
              inputmode="numeric"
              width="digits-4"
            />
          </div>
        </Details>
        {(context.irritants.length > 0 || context.documents.length > 0) && (
          <Details summary={m('form.links')} open={action !== undefined || filled(['irritants', 'documents'])}>
            <div class="app-form">
              {context.irritants.length > 0 && (
                <Checkboxes
                  {...fieldOf(form, 'irritants')}
                  label={m('field.irritants')}
                  values={form.list('irritants')}
                  items={context.irritants.map(({ id, userVoice }) => ({ value: id, label: quoted(userVoice) }))}
                />
              )}
              {context.documents.length > 0 && (
                <Checkboxes
                  {...fieldOf(form, 'documents')}
                  label={m('field.documents')}
                  values={form.list('documents')}
                  items={context.documents.map(({ value, text }) => ({ value, label: text }))}
                />
              )}
            </div>
          </Details>
        )}
        {action && <TextField {...form.field('reason')} label={m('field.reason')} />}
        <ButtonGroup>
          <Button>{action ? m('save') : m('new.submit')}</Button>
          <a href={action ? `/espace/ameliorations/${action.id}` : '/espace/ameliorations'}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

/** A group of boxes has values, not one value. */
function fieldOf(form: FormState, name: string) {
  const { id, error } = form.field(name);
  return { id, name, error };
}

function labels(): Record<string, string> {
  return {
    title: m('field.title'),
    'due-on': m('field.due-on'),
    'effect-users': m('field.effect-users'),
    'effect-team': m('field.effect-team'),
    'process-change': m('field.process-change'),
    budget: m('field.budget'),
    opinions: m('field.opinions'),
    'announced-points': m('field.announced-points'),
  };
}
