import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { message as m } from './messages.ts';

/** Passwords and codes are never trimmed, scanned or kept. */
const secret = (missing: string) => z.string(missing).min(1, missing).max(500);

export const signInForm = z.object({
  email: fields.email,
  password: secret(m('password.missing')),
  code: fields.raw(20),
  retour: fields.raw(1000),
});

export const forgottenForm = z.object({ email: fields.email });

const twice = {
  'new-password': secret(m('password.choose')),
  'new-password-again': secret(m('password.again-missing')),
};
export const newPasswordForm = z.object(twice);
export const invitationForm = z.object({ name: fields.required(120, m('profile.name-missing')), ...twice });
export const changePasswordForm = z.object({ password: secret(m('password.current-missing')), ...twice });

export const profileForm = z.object({
  name: fields.required(120, m('profile.name-missing')),
  'job-title': fields.optional(120),
  phone: fields.optional(40),
});

export const setUpForm = z.object({
  'sealed-secret': fields.raw(500),
  password: fields.raw(500),
  code: secret(m('second.code-missing')),
  retour: fields.raw(1000),
});
export const codeForm = z.object({ code: secret(m('second.code-missing')), retour: fields.raw(1000) });
export const confirmForm = z.object({ password: secret(m('password.current-missing')) });
export const organisationForm = z.object({ organisation: fields.id(m('switch.choose')) });
