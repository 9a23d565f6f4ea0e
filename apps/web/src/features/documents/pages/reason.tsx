import { Textarea } from '@limpide/ui';
import { message as m } from '../messages.ts';
import type { PassageView } from '../present.ts';
import { Sentences } from './sentences.tsx';
import { SmallForm, type SmallFormProps } from './small-forms.tsx';

/** Why a passage was changed, beside the passage itself. */
export function ReasonPage(props: SmallFormProps & { name: string; passage: PassageView }) {
  const { form, document, passage } = props;
  return (
    <SmallForm
      {...props}
      title={m('reason.title')}
      lead={m('reason.lead')}
      submit={m('reason.submit')}
      back={`/espace/documents/${document.id}/avant-apres#passage-${props.name}`}
      action={`/espace/documents/${document.id}/avant-apres/${props.name}/raison`}
    >
      {passage.before.length > 0 && (
        <blockquote class="app-quote-block">
          <strong>{m('rewriting.before')}</strong>
          <Sentences sentences={passage.before} side="before" />
        </blockquote>
      )}
      {passage.after.length > 0 && (
        <blockquote class="app-quote-block">
          <strong>{m('rewriting.after')}</strong>
          <Sentences sentences={passage.after} side="after" />
        </blockquote>
      )}
      <Textarea {...form.field('reason')} label={m('reason.label')} hint={m('reason.hint')} rows={3} />
    </SmallForm>
  );
}
