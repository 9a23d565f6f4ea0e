import { Message } from '@limpide/ui';
import { formatDay, isoDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { PublicNotice } from '../queries.ts';
import { spanWords } from '../when.ts';

/** « Guichet fermé du 3 au 5 décembre 2026 »: what is announced, and when. */
export function noticeTitle(notice: Pick<PublicNotice, 'kind' | 'channel'> & { startsAt: Date; endsAt: Date }): string {
  if (notice.kind === 'law-change') return m('banner.law-change', { day: formatDay(isoDay(notice.startsAt)) });
  return m(`banner.interruption.${notice.channel ?? 'all'}`, { span: spanWords(notice.startsAt, notice.endsAt) });
}

/** What is announced on a public page now, above its title. */
export function NoticeBanners({ notices }: { notices: PublicNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <section class="lp-stack" aria-label={m('banner.label')}>
      {notices.map((notice) => (
        <Message
          key={notice.id}
          kind={notice.kind === 'interruption' ? 'alert' : 'info'}
          title={`${noticeTitle({ ...notice, startsAt: new Date(notice.startsAt), endsAt: new Date(notice.endsAt) })}.`}
        >
          <NoticeText notice={notice} />
        </Message>
      ))}
    </section>
  );
}

export function NoticeText({ notice }: { notice: Pick<PublicNotice, 'message' | 'meanwhile' | 'url'> }) {
  return (
    <>
      <p class="app-lines">{notice.message}</p>
      {notice.meanwhile && <p class="app-lines">{notice.meanwhile}</p>}
      {notice.url && (
        <p>
          <a href={notice.url}>{m('banner.more')}</a>
        </p>
      )}
    </>
  );
}
