import type { LifeEvent } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { lifeEventName, procedurePath, Share } from '../../public-pages/index.ts';
import type { Journey, JourneyStep } from '../journey.ts';
import { message as m } from '../messages.ts';

/** A life event as one lives it: what to prepare once, then the démarches in order, whoever is in charge. A list to tick. */
export function JourneyPage({ scope, event, journey }: { scope: Scope; event: LifeEvent; journey: Journey }) {
  const title = lifeEventName(event);
  const steps = journey.moments.flatMap((moment) => moment.steps);
  const ordered = journey.moments.some(({ moment }) => moment !== 'any-time');
  return (
    <PublicPage
      scope={scope}
      title={title}
      canonical={`/moments-de-vie/${event}`}
      breadcrumbs={[
        { href: '/', text: m('crumb.home') },
        { href: '/moments-de-vie', text: m('crumb.events') },
      ]}
    >
      <h1>{title}</h1>
      {steps.length === 0 ? (
        <p>{m('page.empty')}</p>
      ) : (
        <p class="lp-lead">
          {m('page.lead', {
            count: steps.length,
            organisations: new Set(steps.map((step) => step.organisation)).size,
          })}
        </p>
      )}
      {journey.shared.length > 0 && (
        <section class="lp-section lp-stack">
          <h2>{m('page.shared')}</h2>
          <p>{m('page.shared.lead')}</p>
          <ul class="app-check-list">
            {journey.shared.map(({ name, titles }) => (
              <li key={name}>
                {name}
                <span class="lp-second app-check-list__for">
                  {m('page.shared.for', { titles: titles.join(' ; ') })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {journey.moments.map(({ moment, steps: inside }) => (
        <section key={moment} class="lp-section lp-stack-24">
          <h2>{momentTitle(moment, ordered)}</h2>
          <ol class="app-check-list app-journey">
            {inside.map((step) => (
              <Step key={step.id} step={step} shares={step.own.length < step.prepare.length} />
            ))}
          </ol>
        </section>
      ))}
      <p class="lp-section">
        {m('page.talk')} <a href="/parler-a-quelqu-un">{m('page.talk.link')}</a>.
      </p>
      {steps.length > 0 && <Share scope={scope} path={`/moments-de-vie/${event}`} title={title} />}
    </PublicPage>
  );
}

/** Without an order there are no moments to tell apart. */
function momentTitle(moment: Journey['moments'][number]['moment'], ordered: boolean): string {
  if (moment !== 'any-time') return m(`moment.${moment}`);
  return ordered ? m('page.others') : m('page.steps');
}

function Step({ step, shares }: { step: JourneyStep; shares: boolean }) {
  return (
    <li class="lp-stack">
      <h3>
        <a href={procedurePath(step.id, step.title)}>{step.title}</a>
      </h3>
      {step.condition && (
        <p>
          <strong>{step.condition}</strong>
        </p>
      )}
      <p class="lp-measure">{step.summary}</p>
      {step.after.length > 0 && (
        <p>{m('step.after', { titles: step.after.map((first) => `« ${first.title} »`).join(', ') })}</p>
      )}
      {step.own.length > 0 && (
        <div>
          <p>{m(shares ? 'step.prepare-more' : 'step.prepare')}</p>
          <ul class="app-check-list">
            {step.own.map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ul>
        </div>
      )}
      {step.own.length === 0 && shares && <p>{m('step.shared-only')}</p>}
      <p class="lp-second">{m('step.with', { organisation: step.organisation })}</p>
    </li>
  );
}
