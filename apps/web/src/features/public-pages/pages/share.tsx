import { Details, QrCode } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';

/**
 * The address of a page, to pass on: folded on the screen, read on paper, where the code leads back to what is true on the
 * day one scans it.
 * @param validOn the day of the text, which paper must say
 */
export function Share(props: { scope: Scope; path: string; title: string; validOn?: Date }) {
  const { config } = props.scope.platform;
  const address = new URL(props.path, config.baseUrl).href;
  const mail = `mailto:?subject=${encodeURIComponent(props.title)}&body=${encodeURIComponent(address)}`;
  return (
    <section class="app-share">
      <Details summary={m('share.title')}>
        <div class="app-share__inside">
          <QrCode text={address} label={m('share.qr')} small />
          <div class="lp-stack">
            <p>
              {m('share.scan')} <span class="app-share__address">{address}</span>
            </p>
            <p class="lp-no-print">
              <a href={mail}>{m('share.mail')}</a>
            </p>
            <p class="lp-no-print">{m('share.print')}</p>
            <p>
              {m('share.always-current')} {props.validOn && m('share.printed', { date: formatDay(props.validOn) })}
            </p>
          </div>
        </div>
      </Details>
    </section>
  );
}
