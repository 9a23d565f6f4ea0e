import type { MentionItem, MentionsReport } from '@limpide/readability';
import { Button, DataTable, EmptyState, Message, StateTag, TextField } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow } from '../store/index.ts';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';

export function MentionsPage(props: {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  report: MentionsReport | undefined;
  mayValidate: boolean;
}) {
  const { scope, opened, links, report, mayValidate } = props;
  const { document } = opened;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="mentions"
      path={{ opened }}
      title={m('tabs.mentions')}
      lead={document.title}
    >
      {!report || report.items.length === 0 ? (
        <EmptyState title={m('mentions.none')}>{m('mentions.none-text')}</EmptyState>
      ) : (
        <>
          <p class="lp-measure">{m('mentions.lead')}</p>
          {report.blocked && (
            <Message kind="error" title={m('mentions.blocked')}>
              {m('mentions.blocked-text')}
            </Message>
          )}
          <DataTable
            caption={m('mentions.caption', {
              found: report.totals.found,
              missing: report.totals.missing,
              unsure: report.totals.unsure,
            })}
            columns={[
              { key: 'mention', header: m('mentions.column.mention'), rowHeader: true, width: 'wide' },
              { key: 'status', header: m('mentions.column.status') },
              { key: 'where', header: m('mentions.column.where') },
              { key: 'source', header: m('mentions.column.source') },
              { key: 'validation', header: m('mentions.column.validation') },
            ]}
            rows={report.items.map((item) => ({
              id: item.dutyId,
              ...(item.blocks ? { tone: 'error' as const } : {}),
              cells: {
                mention: <Mention item={item} />,
                status: <Status item={item} />,
                where: <Where item={item} opened={opened} />,
                source: (
                  <>
                    {item.eli ? <a href={item.eli}>{item.legalRef}</a> : item.legalRef}
                    <br />
                    <span class="lp-second">{item.reading}</span>
                  </>
                ),
                validation: <Validation item={item} scope={scope} id={document.id} mayValidate={mayValidate} />,
              },
            }))}
          />
          <p class="lp-second">{m('mentions.note')}</p>
        </>
      )}
    </DocumentFrame>
  );
}

function Mention({ item }: { item: MentionItem }) {
  return (
    <>
      <strong>{item.label}</strong>
      {item.status !== 'found' && (
        <>
          <br />
          <span class="lp-second">{item.effect}</span>
        </>
      )}
    </>
  );
}

function Status({ item }: { item: MentionItem }) {
  if (item.status === 'found') return <StateTag state="published" label={m('mentions.found')} />;
  if (item.status === 'unsure') return <StateTag state="in-review" label={m('mentions.unsure')} />;
  return <StateTag state={item.level === 'info' ? 'draft' : 'alert'} label={m('mentions.missing')} />;
}

/** The words where it was found: they say more than a position. */
function Where({ item, opened }: { item: MentionItem; opened: OpenedDocument }) {
  const quotes = item.spans.slice(0, 2).flatMap((span) => {
    const block = opened.texts.current.blocks.find((candidate) => candidate.index === span.block);
    const words = block?.text.slice(span.from, span.to).replace(/\s+/g, ' ').trim();
    return words ? [words.length > 90 ? `${words.slice(0, 89)}…` : words] : [];
  });
  return (
    <>
      {quotes.length === 0 ? (
        <span class="lp-second">{m('mentions.nowhere')}</span>
      ) : (
        quotes.map((words) => (
          <span key={words}>
            <q class="app-quote">{words}</q>{' '}
          </span>
        ))
      )}
      {item.note && (
        <>
          <br />
          <span class="lp-second">{item.note}</span>
        </>
      )}
    </>
  );
}

function Validation(props: { item: MentionItem; scope: Scope; id: string; mayValidate: boolean }) {
  const { item, scope, id, mayValidate } = props;
  const base = `/espace/documents/${id}/mentions`;
  if (item.validatedBy) {
    return (
      <>
        {m('mentions.validated', { name: item.validatedBy.name, day: formatDay(item.validatedBy.date) })}
        {mayValidate && (
          <PostButton scope={scope} action={`${base}/retirer`} fields={{ duty: item.dutyId }} kind="link">
            {m('mentions.withdraw')}
            <span class="lp-hidden-visually"> {item.label}</span>
          </PostButton>
        )}
      </>
    );
  }
  if (!mayValidate) return <span class="lp-second">{m('mentions.proposed')}</span>;
  return (
    <details class="app-validate">
      <summary>
        {m('mentions.validate')}
        <span class="lp-hidden-visually"> {item.label}</span>
      </summary>
      <form method="post" action={`${base}/valider`}>
        <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
        <input type="hidden" name="duty" value={item.dutyId} />
        <TextField id={`commentaire-${item.dutyId}`} name="comment" label={m('mentions.comment')} width="full" />
        <Button kind="outline" small>
          {m('mentions.validate-submit')}
        </Button>
      </form>
    </details>
  );
}
