import { Details, SummaryList } from '@limpide/ui';
import type { PlanPanelProps } from '../text-editor/props.ts';

/** The answers of « Je réfléchis » beside the text: drawn by the server, and again by the editor. */
export function PlanDetails({ plan }: { plan: PlanPanelProps }) {
  const { items, edit } = plan;
  return (
    <Details summary={plan.summary} open={items.length > 0}>
      {items.length > 0 ? <SummaryList plain items={items} /> : <p>{plan.none}</p>}
      {edit.href && (
        <p>
          <a href={edit.href}>{edit.text}</a>
        </p>
      )}
    </Details>
  );
}
