import { csrfToken, type FormState, form, type Values } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { marksOf } from '../inheritance/marks.ts';
import { message as m } from '../messages.ts';
import { ContentFormPage } from '../pages/content-form.tsx';
import { contentForm, contentFromForm, contentToForm } from '../schema.ts';
import { buildSnapshot, readProcedure } from '../store.ts';
import { analyseParts, houseWords, partsOf, readTextFindings } from './index.ts';

/** The text to change, with what the engine says of it as it was saved. */
export async function loadText(scope: Scope) {
  const { platform } = scope;
  const procedure = await readProcedure(platform.db, scope.param('id'));
  if (!procedure) throw notFound();
  const parts = partsOf(await buildSnapshot(platform.db, procedure));
  return {
    ...procedure,
    title: procedure.content.title,
    marks: await marksOf(platform.db, procedure),
    check: {
      findings: await readTextFindings(platform, scope.actor.userId, procedure, parts),
      house: await houseWords(platform, procedure.organisationId),
      action: `/espace/demarches/${procedure.id}/texte/verifier`,
    },
  };
}

/** Reads again what was just saved, so that whoever opens it next waits for nothing. */
export async function rereadText(scope: Scope): Promise<void> {
  await loadText(scope);
}

/** The form as it was typed, to show it again without having saved it. */
function typed(scope: Scope, values: Values, version: number): FormState {
  return {
    values,
    errors: {},
    csrf: csrfToken(scope.platform, scope.session.id),
    version: version || undefined,
    draft: undefined,
    notice: m('check.not-saved'),
    conflict: undefined,
    field: (name) => ({ id: `champ-${name}`, name, value: [values[name] ?? ''].flat()[0] ?? '' }),
    list: (name) => (values[name] === undefined ? [] : [values[name]].flat()),
  };
}

/** « Vérifier ce texte »: reads what stands in the fields, and saves nothing. */
export const textCheckRoutes: Route[] = form({
  path: '/espace/demarches/:id/texte/verifier',
  access: { kind: 'record', action: 'procedure.edit', record: 'procedure', param: 'id' },
  schema: contentForm,
  load: loadText,
  initial: (procedure) => ({
    values: contentToForm(procedure.content, procedure.yearlyVolume),
    version: procedure.version,
  }),
  page: (scope, state, procedure) => (
    <ContentFormPage scope={scope} form={state} title={m('edit.title')} procedure={procedure} check={procedure.check} />
  ),
  submit: async (scope, input, { loaded: procedure, version }) => {
    const content = contentFromForm(input);
    const { steps } = await buildSnapshot(scope.platform.db, procedure);
    const parts = partsOf({ content, steps });
    const findings = await analyseParts(scope.platform, scope.actor.userId, parts, procedure.check.house);
    const values = { ...contentToForm(content, input['yearly-volume']), reason: input.reason };
    return scope.page(
      <ContentFormPage
        scope={scope}
        form={typed(scope, values, version)}
        title={m('edit.title')}
        procedure={procedure}
        check={{ ...procedure.check, findings }}
      />,
    );
  },
});
