import type { RuleGuideEntry } from '@limpide/readability';
import { Details, PageHeading, SummaryList } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

const groups = ['sentence', 'word', 'tone', 'number', 'structure'] as const;

/** Each rule with why it helps, where it comes from, what it accepts and one example. */
export function RulesPage({
  scope,
  guide,
  engine,
}: {
  scope: Scope;
  guide: readonly RuleGuideEntry[];
  engine: string;
}) {
  return (
    <EspacePage
      scope={scope}
      title={m('rules.title')}
      section="documents"
      breadcrumbs={scope.actor.memberships.size > 0 ? [{ href: '/espace/documents', text: m('list.title') }] : []}
    >
      <PageHeading title={m('rules.title')} lead={m('rules.lead', { count: guide.length })} leadSize="body" />
      <nav aria-label={m('rules.contents')}>
        <ul class="app-links">
          {groups.map((group) => (
            <li key={group}>
              <a href={`#${group}`}>{m(`rules.group.${group}`)}</a>
            </li>
          ))}
          {scope.actor.memberships.size > 0 && (
            <li>
              <a href="/espace/lisibilite/lexique">{m('list.lexicon')}</a>
            </li>
          )}
        </ul>
      </nav>
      {groups.map((group) => (
        <section key={group} class="lp-section" id={group}>
          <h2>{m(`rules.group.${group}`)}</h2>
          {guide
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <RuleEntry key={rule.name} rule={rule} />
            ))}
        </section>
      ))}
      <p class="lp-second">{m('rules.engine', { engine })}</p>
    </EspacePage>
  );
}

function RuleEntry({ rule }: { rule: RuleGuideEntry }) {
  const thresholds = Object.entries(rule.thresholds).map(([profile, text]) => ({
    term: m(`profile.${profile as 'public'}`),
    value: text ?? m('rules.off'),
  }));
  const same = new Set(thresholds.map((threshold) => threshold.value)).size === 1;
  return (
    <article class="app-rule" id={rule.name}>
      <h3>{rule.title}</h3>
      <p class="lp-measure">{rule.why}</p>
      <SummaryList
        plain
        items={[
          { term: m('rules.before'), value: <span class="app-pre">{rule.example.before}</span> },
          {
            term: m('rules.after'),
            value: rule.example.after ? <span class="app-pre">{rule.example.after}</span> : m('rules.yours'),
          },
          ...(same ? [{ term: m('rules.everywhere'), value: thresholds[0]!.value }] : []),
          { term: m('rules.source'), value: rule.source },
          { term: m('rules.name'), value: `${rule.number} · ${rule.name}` },
        ]}
      />
      {!same && (
        <Details summary={m('rules.thresholds')}>
          <SummaryList plain items={thresholds} />
        </Details>
      )}
    </article>
  );
}
