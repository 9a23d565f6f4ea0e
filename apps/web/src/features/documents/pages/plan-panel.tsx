import { Button, Message } from '@limpide/ui';
import { PlanDetails } from '../../../islands/plan/plan-details.tsx';
import type { Scope } from '../../../platform/http/route.ts';
import { message as m } from '../messages.ts';
import { pathOf } from '../path/steps.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { panelOf } from './plan-answers.tsx';
import { PostButton } from './post-button.tsx';

/** The answers beside the text, for the page without its editor. Who only reads does not change them. */
export function PlanPanel({ opened, edit }: { opened: OpenedDocument; edit: boolean }) {
  const plan = panelOf(opened);
  if (!edit && plan.items.length === 0) return null;
  return <PlanDetails plan={edit ? plan : { ...plan, edit: { href: '', text: '' } }} />;
}

/** A text that is empty is offered its plan. */
export function EmptyText({ scope, opened }: { scope: Scope; opened: OpenedDocument }) {
  if (opened.texts.current.blocks.length > 0) return null;
  const base = `/espace/documents/${opened.document.id}/reflechir`;
  const thought = pathOf(opened).think !== 'todo';
  return (
    <Message
      kind="info"
      title={m('plan.empty')}
      action={
        thought ? (
          <PostButton scope={scope} action={`${base}/plan`}>
            {m('plan.lay')}
          </PostButton>
        ) : (
          <Button href={base} kind="outline" small>
            {m('path.think')}
          </Button>
        )
      }
    >
      {m(thought ? 'plan.empty-text' : 'plan.empty-think')}
    </Message>
  );
}
