import { Button, PageHeading, Select } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { type Case, cases, type SimulatedAnswer } from '../simulate.ts';
import type { Site } from '../store.ts';
import { crumbs, home } from './frame.ts';

export function SimulationPage(props: {
  scope: Scope;
  site: Site;
  procedures: readonly { id: string; title: string }[];
  chosen: { id: string; which: Case; answer: SimulatedAnswer } | undefined;
}) {
  const { scope, site, procedures, chosen } = props;
  const base = scope.platform.config.baseUrl.href.replace(/\/$/, '');
  return (
    <EspacePage scope={scope} title={m('simulate.title')} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading title={m('simulate.title')} lead={m('simulate.lead')} leadSize="body" />
      {!chosen ? (
        <p>{m('simulate.none')}</p>
      ) : (
        <>
          <form class="app-form" method="get" action={`${home}/${site.id}/simulation`}>
            <Select
              id="champ-demarche"
              name="demarche"
              label={m('simulate.procedure')}
              optionalMark={false}
              value={chosen.id}
              items={procedures.map(({ id, title }) => ({ value: id, text: title }))}
            />
            <Select
              id="champ-cas"
              name="cas"
              label={m('simulate.case')}
              optionalMark={false}
              value={chosen.which}
              items={cases.map((one) => ({ value: one, text: m(`case.${one}`) }))}
            />
            <Button>{m('simulate.submit')}</Button>
          </form>
          <section class="lp-stack">
            <h2>{m(`case.${chosen.which}`)}</h2>
            <h3>{m('simulate.should')}</h3>
            <p>{m(`should.${chosen.which}`)}</p>
            <h3>{m('simulate.element')}</h3>
            <p>{m(`element.${chosen.which}`)}</p>
            <h3>{m('simulate.answer')}</h3>
            <pre class="app-code__text">
              <code>
                {[
                  `HTTP ${chosen.answer.status}`,
                  ...Object.entries(chosen.answer.headers).map(([name, value]) => `${name}: ${value}`),
                ].join('\n')}
              </code>
            </pre>
            <h3>{m('simulate.body')}</h3>
            {chosen.answer.body ? (
              // Made by `toHtml`, which escapes every text; its title is of level 2 and stands here in a frame of its own.
              <div class="app-embed-preview" dangerouslySetInnerHTML={{ __html: chosen.answer.body }} />
            ) : (
              <p>{m('simulate.body-none')}</p>
            )}
            <h3>{m('simulate.try')}</h3>
            <pre class="app-code__text">
              <code>{`${base}/integrer/sites/${site.id}/essai/${chosen.id}?cas=${chosen.which}`}</code>
            </pre>
          </section>
        </>
      )}
    </EspacePage>
  );
}
