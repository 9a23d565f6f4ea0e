import { Button, DataTable, Details, EmptyState, Message, StateTag, TextField } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { type Criterion, type CriterionStatus, criteria, isByPerson, isRequired } from '../library/criteria.ts';
import { explain } from '../library/explain.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';

export interface CriteriaPageProps {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  statuses: Record<Criterion, CriterionStatus>;
  unmet: readonly Criterion[];
  may: { edit: boolean; checkLaw: boolean };
}

/** The checklist of one text: what is met, who says so, what is left. */
export function CriteriaPage(props: CriteriaPageProps) {
  const { scope, opened, links, statuses, unmet, may } = props;
  const { document, texts } = opened;
  const empty = texts.current.blocks.length === 0;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="criteria"
      path={{ opened }}
      title={m('tabs.criteria')}
      lead={document.title}
    >
      {empty ? (
        <EmptyState
          title={m('criteria.no-text')}
          action={may.edit && <Button href={`/espace/documents/${document.id}/texte`}>{m('criteria.add-text')}</Button>}
        >
          {m('criteria.no-text-text')}
        </EmptyState>
      ) : (
        <>
          <p class="lp-measure">{m('criteria.lead')}</p>
          {unmet.length === 0 ? (
            <Message kind="success" title={m('criteria.meets')}>
              {m('criteria.meets-text')}
            </Message>
          ) : (
            <Message kind="info" title={m('criteria.unmet', { count: unmet.length })}>
              {unmet.map((criterion) => m(`criterion.${criterion}`)).join(' · ')}
            </Message>
          )}
          <DataTable
            caption={m('criteria.caption')}
            captionHidden
            columns={[
              { key: 'criterion', header: m('criteria.column.criterion'), rowHeader: true, width: 'wide' },
              { key: 'status', header: m('criteria.column.status') },
              { key: 'who', header: m('criteria.column.who'), width: 'wide' },
            ]}
            rows={criteria.map((criterion) => ({
              id: criterion,
              cells: {
                criterion: (
                  <>
                    <strong>{m(`criterion.${criterion}`)}</strong>
                    <br />
                    <span class="lp-second">{explain(criterion, statuses[criterion], opened)}</span>
                  </>
                ),
                status: (
                  <>
                    <Status status={statuses[criterion]} required={isRequired(criterion, document.kind)} />
                    <br />
                    <span class="lp-second">
                      {m(isRequired(criterion, document.kind) ? 'criteria.required' : 'criteria.advised')}
                    </span>
                  </>
                ),
                who: <Who {...props} criterion={criterion} />,
              },
            }))}
          />
        </>
      )}
      <p>
        <a href="/espace/guide/bibliotheque-de-textes">{m('criteria.guide')}</a>
      </p>
    </DocumentFrame>
  );
}

const tags = { met: 'published', unmet: 'alert', none: 'none', unknown: 'draft' } as const;

function Status({ status, required }: { status: CriterionStatus; required: boolean }) {
  // What is only advised is no fault: it is not done yet.
  if (status === 'unmet' && !required) return <StateTag state="draft" label={m('criteria.status.not-yet')} />;
  return <StateTag state={tags[status]} label={m(`criteria.status.${status}`)} />;
}

/** Who says so, and the means to say it. */
function Who({ scope, opened, statuses, may, criterion }: CriteriaPageProps & { criterion: Criterion }) {
  const { document, texts, ticks, override } = opened;
  if (!isByPerson(criterion)) {
    const passed = criterion === 'facts' && override;
    return passed
      ? m('criteria.override', { name: passed.byName ?? m('overview.somebody'), day: formatDay(passed.at) })
      : m('criteria.by-engine');
  }
  const tick = ticks.find((one) => one.criterion === criterion);
  const said = tick && { name: tick.byName ?? m('overview.somebody'), day: formatDay(tick.at) };
  const met = statuses[criterion] === 'met';
  const able = criterion === 'jurist' ? may.checkLaw : may.edit;
  const base = `/espace/documents/${document.id}/criteres`;
  return (
    <>
      {said ? m(met ? 'criteria.by' : 'criteria.by-outdated', said) : m('criteria.by-nobody')}
      {tick?.comment && (
        <>
          <br />
          <span class="lp-second">{tick.comment}</span>
        </>
      )}
      {able && met && (
        <div>
          <PostButton scope={scope} action={`${base}/retirer`} fields={{ criterion }} kind="link">
            {m('criteria.untick')}
            <span class="lp-hidden-visually"> {m(`criterion.${criterion}`)}</span>
          </PostButton>
        </div>
      )}
      {able && !met && (
        <Details
          summary={
            <>
              {m('criteria.tick')}
              <span class="lp-hidden-visually"> {m(`criterion.${criterion}`)}</span>
            </>
          }
        >
          <form class="lp-stack" method="post" action={`${base}/cocher`}>
            <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
            <input type="hidden" name="criterion" value={criterion} />
            <input type="hidden" name="version" value={textVersion(texts)} />
            <TextField
              id={`remarque-${criterion}`}
              name="comment"
              label={m('criteria.comment')}
              hint={m(`criteria.comment-hint.${criterion}`)}
            />
            <Button kind="outline" small>
              {m('criteria.tick-submit')}
            </Button>
          </form>
        </Details>
      )}
    </>
  );
}
