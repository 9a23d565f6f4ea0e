import { z } from 'zod';
import { fields, form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { publicPage } from '../../../platform/http/public-page.ts';
import type { Route } from '../../../platform/http/route.ts';
import { message as m } from '../messages.ts';
import { VerifiedPage, VerifyPage } from '../pages/verify.tsx';
import { receiverCode } from '../receiver.ts';
import { verifyReceived } from '../verification.ts';
import { data } from './send.ts';

const LONGEST = 500_000;
const verifyForm = z.object({ snapshot: fields.raw(LONGEST), file: fields.raw(0), keys: fields.raw(LONGEST) });

/** Verifies an extract on the server, for who has no program at hand; and the example of a site that receives. */
export const verifyRoutes: Route[] = [
  ...form({
    path: '/donnees/verifier',
    access: { kind: 'public' },
    maxBody: 2 * 1024 * 1024,
    schema: verifyForm,
    load: async () => undefined,
    page: (scope, state) => <VerifyPage scope={scope} form={state} />,
    submit: async (scope, input, { files }) => {
      const file = files.get('file');
      if (file && file.size > LONGEST) throw new FieldErrors({ file: m('verify.too-large') });
      const text = file ? await file.text() : input.snapshot;
      if (text.trim() === '') throw new FieldErrors({ snapshot: m('verify.missing') });
      const result = await verifyReceived(scope.platform.db, text, input.keys, scope.now);
      return scope.page(<VerifiedPage scope={scope} result={result} />);
    },
  }),
  publicPage('/donnees/recepteur.mjs', async (scope) => data(scope, receiverCode, 'text/javascript')),
];
