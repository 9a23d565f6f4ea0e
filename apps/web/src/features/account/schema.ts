import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';

/** Passwords and codes are never trimmed, scanned or kept. */
export const signInForm = z.object({
  email: fields.email,
  password: z.string().min(1, 'Écrivez votre mot de passe.').max(500),
  code: fields.raw(20),
  retour: fields.raw(1000),
});
