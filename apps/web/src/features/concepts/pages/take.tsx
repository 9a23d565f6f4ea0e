import { Button, ButtonGroup, Checkboxes, PageHeading } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { OfferedConcept } from '../queries.ts';

/** Fiches modèles of other organisations, to take as one's own local fiches. */
export function TakePage(props: { scope: Scope; form: FormState; offered: OfferedConcept[] }) {
  const { form, offered } = props;
  const hint = (concept: OfferedConcept) => {
    const { organisation, summary } = concept;
    if (concept.taken) return m('take.taken');
    return concept.alike ? m('take.alike', { organisation }) : m('take.from', { organisation, summary });
  };
  return (
    <EspacePage
      scope={props.scope}
      title={m('take.title')}
      section="procedures"
      breadcrumbs={[{ href: '/espace/demarches', text: m('crumb.procedures') }]}
    >
      <PageHeading title={m('take.title')} lead={m('take.lead')} leadSize="body" />
      {offered.length === 0 ? (
        <div class="lp-prose">
          <p>{m('take.empty')}</p>
          <p>{m('take.empty.more')}</p>
        </div>
      ) : (
        <FormShell form={form} labels={{ concepts: m('take.choose') }}>
          <Checkboxes
            id="champ-concepts"
            name="concepts"
            label={m('take.choose')}
            error={form.field('concepts').error}
            optionalMark={false}
            values={form.list('concepts')}
            items={offered.map((concept) => ({
              value: concept.id,
              label: concept.title,
              hint: hint(concept),
              disabled: concept.taken,
            }))}
          />
          <ButtonGroup>
            <Button>{m('take.submit')}</Button>
            <a href="/espace/demarches">{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      )}
    </EspacePage>
  );
}
