import { z } from 'zod';
import { fields, type Values } from '../../platform/forms/index.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import { formatDay, isoDay } from '../../platform/messages/index.ts';
import { message as m } from './messages.ts';
import type { NoticeContent } from './store.ts';
import { dayAndHour, instantOf, parseHour } from './when.ts';

export const noticeKinds = ['interruption', 'law-change'] as const;
export const noticeChannels = ['online', 'counter', 'phone', 'post'] as const;

const hour = z
  .string()
  .max(20)
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    const minutes = parseHour(text);
    if (minutes !== undefined) return minutes;
    context.addIssue({ code: 'custom', message: m('error.hour') });
    return z.NEVER;
  });

export const noticeForm = z.object({
  kind: fields.choice(noticeKinds),
  channel: fields.optionalChoice(noticeChannels),
  from: fields.day(),
  'from-hour': hour,
  to: fields.day(),
  'to-hour': hour,
  'shown-from': fields.optionalDay,
  message: fields.required(400),
  meanwhile: fields.optional(300),
  url: fields.optionalUrl,
  everywhere: fields.box,
});

/**
 * From what was typed to what is kept.
 * @throws FieldErrors when the days do not follow each other, or when all of them are past
 */
export function noticeFromForm(input: z.output<typeof noticeForm>, now: Date): NoticeContent {
  const startsAt = instantOf(input.from, input['from-hour'] ?? 0);
  const endsAt = instantOf(input.to, input['to-hour'] ?? 1440);
  const today = isoDay(now);
  const shownOn = input['shown-from'] ?? today;
  const shownFrom = instantOf(shownOn, 0);
  if (endsAt <= startsAt) throw new FieldErrors({ to: m('error.order') });
  if (endsAt <= now) throw new FieldErrors({ to: m('error.over') });
  if (shownFrom >= endsAt) throw new FieldErrors({ 'shown-from': m('error.shown-late') });
  // A page that is silent on the day itself would be of no help; one that begins today may show late.
  if (shownFrom > startsAt && shownOn > today) throw new FieldErrors({ 'shown-from': m('error.shown-after') });
  return {
    kind: input.kind,
    channel: input.kind === 'interruption' ? input.channel : null,
    message: input.message,
    meanwhile: input.meanwhile,
    url: input.url,
    shownFrom,
    startsAt,
    endsAt,
    everywhere: input.everywhere,
  };
}

export function noticeToForm(notice: NoticeContent): Values {
  const from = dayAndHour(notice.startsAt, 'start');
  const to = dayAndHour(notice.endsAt, 'end');
  return {
    kind: notice.kind,
    channel: notice.channel ?? '',
    from: from.day,
    'from-hour': from.hour,
    to: to.day,
    'to-hour': to.hour,
    'shown-from': formatDay(notice.shownFrom).replaceAll('\u00a0', ' '),
    message: notice.message,
    meanwhile: notice.meanwhile,
    url: notice.url,
    everywhere: notice.everywhere ? 'on' : '',
  };
}
