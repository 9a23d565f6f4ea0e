import { ErrorSummary, Message, VersionCompare } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../platform/forms/index.ts';
import { platformMessage as m } from '../platform/messages/index.ts';

/**
 * What every form shows around its fields: the error summary, the notice that a text was kept, both versions after a
 * conflict, and the hidden fields it must carry.
 * @param labels names of the fields as a reader knows them, for the comparison after a conflict
 */
export function FormShell(props: {
  form: FormState;
  action?: string;
  files?: boolean;
  labels?: Record<string, string>;
  class?: string;
  id?: string;
  children: ComponentChildren;
}) {
  const { form } = props;
  const errors = Object.entries(form.errors);
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary
          title={m('form.problems', { count: errors.length })}
          errors={errors.map(([name, text]) => ({ href: `#champ-${name}`, text }))}
        />
      )}
      {form.notice && (
        <Message kind="info" title="" role="status">
          {form.notice}
        </Message>
      )}
      {form.conflict && <Conflict form={form} labels={props.labels ?? {}} />}
      <form
        id={props.id}
        class={props.class ?? 'app-form'}
        method="post"
        action={props.action}
        encType={props.files ? 'multipart/form-data' : undefined}
        noValidate
      >
        <HiddenFields form={form} />
        {props.children}
      </form>
    </>
  );
}

export function HiddenFields({ form }: { form: Pick<FormState, 'csrf' | 'version' | 'draft'> }) {
  return (
    <>
      {form.csrf && <input type="hidden" name="_csrf" value={form.csrf} />}
      {form.version !== undefined && <input type="hidden" name="_version" value={form.version} />}
      {form.draft && <input type="hidden" name="_draft" value={form.draft} />}
    </>
  );
}

function Conflict({ form, labels }: { form: FormState; labels: Record<string, string> }) {
  const { yours, theirs } = form.conflict!;
  const text = (value: string | string[] | undefined) => [value ?? ''].flat().join('\n');
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(yours)])].filter(
    (name) => labels[name] && text(yours[name]).trim() !== text(theirs[name]).trim(),
  );
  return (
    <>
      <Message kind="alert" title={m('form.conflict.title')} headingLevel={2} role="alert">
        <p>{m('form.conflict.text')}</p>
      </Message>
      <VersionCompare
        fields={names.map((name) => ({
          label: labels[name]!,
          yours: text(yours[name]),
          saved: text(theirs[name]),
          different: true,
        }))}
      />
    </>
  );
}
