import type { Block } from '@limpide/documents';
import { Button, Radios, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import type { ReviewRow } from '../../publication/index.ts';
import { message as m } from '../messages.ts';
import { TextWithRemarks } from './text-with-remarks.tsx';

/** The text to read, with a place for a remark under each sentence, and the answer below it: one form, sent at once. */
export function AnswerForm({ form, action, blocks }: { form: FormState; action: string; blocks: readonly Block[] }) {
  return (
    <FormShell form={form} action={action} class="app-form app-form--reading">
      <TextWithRemarks blocks={blocks} form={form} />
      <Radios
        {...form.field('outcome')}
        label={m('answer.title')}
        required
        items={[
          { value: 'approved', label: m('answer.approve') },
          { value: 'changes-asked', label: m('answer.change') },
        ]}
      />
      <Textarea {...form.field('comment')} label={m('answer.comment')} hint={m('answer.comment-hint')} />
      <Button>{m('answer.submit')}</Button>
    </FormShell>
  );
}

/** What the person who asks adds, if anything. */
export function Asked({ review }: { review: ReviewRow }) {
  const words = review.message.trim();
  return words === '' ? null : <blockquote class="app-quote-block app-pre">{words}</blockquote>;
}
