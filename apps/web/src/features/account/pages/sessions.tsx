import { Button, DataTable } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenSession } from '../queries.ts';
import { AccountPage } from './account-page.tsx';

export function SessionsPage({ scope, sessions }: { scope: Scope; sessions: OpenSession[] }) {
  const csrf = csrfToken(scope.platform, scope.session.id);
  return (
    <AccountPage scope={scope} title={m('sessions.title')} lead={m('sessions.lead')}>
      <DataTable
        caption={m('sessions.caption')}
        captionHidden
        columns={[
          { key: 'device', header: m('sessions.device'), rowHeader: true },
          { key: 'since', header: m('sessions.since') },
          { key: 'last', header: m('sessions.last') },
          { key: 'action', header: m('sessions.action'), headerHidden: true },
        ]}
        rows={sessions.map((session) => ({
          id: session.id,
          cells: {
            device: (
              <>
                <strong>{session.label || m('device.unknown')}</strong>
                {session.current && (
                  <>
                    <br />
                    <span class="lp-second">{m('sessions.current')}</span>
                  </>
                )}
              </>
            ),
            since: formatInstant(session.since),
            last: formatInstant(session.lastSeen),
            action: !session.current && (
              <form method="post" action={`/espace/compte/sessions/${session.id}/terminer`}>
                <input type="hidden" name="_csrf" value={csrf} />
                <Button kind="link" small attributes={{ 'aria-label': `${m('sessions.end')} : ${session.label}` }}>
                  {m('sessions.end')}
                </Button>
              </form>
            ),
          },
        }))}
      />
      {sessions.length > 1 && (
        <form method="post" action="/espace/compte/sessions/terminer-les-autres">
          <input type="hidden" name="_csrf" value={csrf} />
          <Button kind="outline">{m('sessions.end-others')}</Button>
        </form>
      )}
    </AccountPage>
  );
}
