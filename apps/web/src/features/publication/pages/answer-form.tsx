import { Button, Radios, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';

/** What a reader who signed in answers: approved, or what must change. `approves` says what an approval brings about. */
export function AnswerForm({ form, approves }: { form: FormState; approves: string }) {
  return (
    <section class="lp-section">
      <h2>{m('answer.title')}</h2>
      <FormShell form={form}>
        <Radios
          {...form.field('outcome')}
          label={m('answer.outcome')}
          required
          items={[
            { value: 'approved', label: m('answer.approved'), hint: approves },
            { value: 'changes-asked', label: m('answer.changes-asked'), hint: m('answer.changes-asked.hint') },
          ]}
        />
        <Textarea {...form.field('comment')} label={m('answer.comment')} hint={m('answer.comment.hint')} rows={4} />
        <Button>{m('answer.action')}</Button>
      </FormShell>
    </section>
  );
}
