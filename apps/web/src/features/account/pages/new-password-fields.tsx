import { TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import { message as m } from '../messages.ts';

/** A new password, asked twice: without JavaScript nothing can show what is being typed. Never sent back filled in. */
export function NewPasswordFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        {...form.field('new-password')}
        value=""
        label={m('password.new')}
        hint={m('password.new-hint')}
        type="password"
        autocomplete="new-password"
        required
        width="30"
      />
      <TextField
        {...form.field('new-password-again')}
        value=""
        label={m('password.again')}
        type="password"
        autocomplete="new-password"
        required
        width="30"
      />
    </>
  );
}
