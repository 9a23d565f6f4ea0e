import { PageHeading, SummaryList } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

export interface AccountOverview {
  email: string;
  name: string;
  jobTitle: string;
  phone: string;
  secondFactorSince: Date | null;
  sessions: number;
  organisation: string | null;
  organisations: number;
  /** Undefined when no identity provider is configured. */
  linked: boolean | undefined;
}

export function AccountOverviewPage({ scope, account }: { scope: Scope; account: AccountOverview }) {
  const profile = [{ href: '/espace/compte/profil', text: m('account.change'), about: m('account.profile-about') }];
  const secondFactor = account.secondFactorSince
    ? { href: '/espace/compte/second-facteur', text: m('account.second-factor.manage') }
    : { href: '/espace/compte/second-facteur/nouveau', text: m('account.second-factor.set-up') };
  return (
    <EspacePage scope={scope} title={m('account.title')} section="none">
      <PageHeading title={m('account.title')} />
      <SummaryList
        items={[
          { term: m('account.name'), value: account.name, actions: profile },
          { term: m('account.job-title'), value: account.jobTitle || m('account.none') },
          { term: m('account.phone'), value: account.phone || m('account.none') },
          {
            term: m('account.email'),
            value: (
              <>
                {account.email}
                <br />
                <span class="lp-second">{m('account.email-note')}</span>
              </>
            ),
          },
          {
            term: m('account.organisation'),
            value: account.organisation ?? m('account.organisation.none'),
            actions:
              account.organisations > 1
                ? [
                    {
                      href: '/espace/compte/organisation',
                      text: m('account.organisation-change'),
                      about: m('account.organisation-about'),
                    },
                  ]
                : [],
          },
        ]}
      />
      <section class="lp-section lp-stack">
        <h2>{m('account.access')}</h2>
        <SummaryList
          items={[
            {
              term: m('account.password'),
              value: m('account.password-value'),
              actions: [
                {
                  href: '/espace/compte/mot-de-passe',
                  text: m('account.password-change'),
                  about: m('account.password-about'),
                },
              ],
            },
            {
              term: m('account.second-factor'),
              value: account.secondFactorSince
                ? m('account.second-factor.on', { day: formatDay(account.secondFactorSince) })
                : m('account.second-factor.off'),
              actions: [{ ...secondFactor, about: m('account.second-factor-about') }],
            },
            {
              term: m('account.sessions'),
              value: m('account.sessions-value', { count: account.sessions }),
              actions: [
                {
                  href: '/espace/compte/sessions',
                  text: m('account.sessions-see'),
                  about: m('account.sessions-about'),
                },
              ],
            },
            ...(account.linked === undefined
              ? []
              : [
                  {
                    term: m('account.oidc'),
                    value: m(account.linked ? 'account.oidc.on' : 'account.oidc.off'),
                    actions: [
                      {
                        href: '/espace/compte/oidc',
                        text: m('account.second-factor.manage'),
                        about: m('account.oidc-about'),
                      },
                    ],
                  },
                ]),
          ]}
        />
      </section>
    </EspacePage>
  );
}
